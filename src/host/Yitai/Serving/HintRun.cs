using Yitai.App.Sessions;
using Yitai.Storage;

namespace Yitai.Host.Serving;

/// <summary>Lets the streams look at once when another node has written.</summary>
internal sealed class HintRun(IHeadHints hints, Streams streams) : IHostedService, IDisposable
{
    private IDisposable? _listening;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _listening = hints.Listen(streams.Hint);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _listening?.Dispose();
        _listening = null;
    }
}
