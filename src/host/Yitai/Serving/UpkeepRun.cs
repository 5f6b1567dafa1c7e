using Yitai.App.Upkeep;

namespace Yitai.Host.Serving;

/// <summary>Signs heads, forgets old command ids and writes backups while the server is up.</summary>
internal sealed class UpkeepRun(Upkeep upkeep) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => upkeep.RunAsync(stoppingToken);
}
