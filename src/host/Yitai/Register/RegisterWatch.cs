using Yitai.Storage;

namespace Yitai.Host.Register;

/// <summary>Looks every second whether another node has changed the register.</summary>
internal sealed class RegisterWatch(StaffRegister register, ILogger<RegisterWatch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var every = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await every.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await register.RefreshAsync(stoppingToken);
            }
            catch (LogUnavailableException fault)
            {
                log.LogWarning("The register cannot be read: {Because}", fault.Message);
            }
        }
    }
}
