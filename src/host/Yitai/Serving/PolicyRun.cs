using Yitai.App.Policies;

namespace Yitai.Host.Serving;

/// <summary>Runs the policies between streams while the server is up.</summary>
internal sealed class PolicyRun(PolicyFeed policies) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => policies.RunAsync(stoppingToken);
}
