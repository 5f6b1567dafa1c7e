using Yitai.Storage.Tests.Labs;

namespace Yitai.Storage.Tests;

/// <summary>Statements about storage that hold on every database; each test has an empty one of its own.</summary>
public abstract class Specification : IAsyncLifetime
{
    private StorageLab? _lab;

    private protected StorageLab Lab => _lab!;

    private protected IFactLog Log => Lab.Log;

    private protected abstract Task<StorageLab> OpenLabAsync();

    public virtual async Task InitializeAsync() => _lab = await OpenLabAsync();

    public virtual async Task DisposeAsync() => await Lab.DisposeAsync();
}
