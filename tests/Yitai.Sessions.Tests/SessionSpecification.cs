using Xunit.Abstractions;
using Yitai.Sessions.Tests.Labs;

namespace Yitai.Sessions.Tests;

/// <summary>What sessions promise, whatever lies under them: each part is run on SQLite and on PostgreSQL.</summary>
public abstract class SessionSpecification(ITestOutputHelper output) : IAsyncLifetime
{
    private SessionLab? _lab;

    private protected SessionLab Lab => _lab!;

    private protected ITestOutputHelper Output => output;

    public async Task InitializeAsync() => _lab = await OpenLabAsync();

    public async Task DisposeAsync() => await _lab!.DisposeAsync();

    private protected abstract Task<SessionLab> OpenLabAsync();
}
