using System.Security.Cryptography;
using Yitai.App.Sessions;
using Yitai.Devices;
using Yitai.Devices.Agents;
using Yitai.Devices.Ways;
using Yitai.Host.Callers;
using Yitai.Host.Register;
using Yitai.Host.Serving;
using Yitai.Kernel;

namespace Yitai.Host.Printing;

/// <summary>The printer of <c>serve --printer</c>: the same agent inside the server, with a device it makes itself.</summary>
internal sealed class LocalPrinter(
    ServeOptions options, IStreams streams, StaffRegister register, IServiceScopeFactory scopes, PrintDesk desk, PeopleClock clock, ILogger<LocalPrinter> log, LocalAddress address)
    : BackgroundService
{
    private const string FileName = "printer-device";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var device = await DeviceAsync(await HallAsync(stoppingToken));
            var printer = new Printer(PrinterAddress.Parse(options.Printer!)!, PrinterPatience.Usual);
            var jobs = new LocalPrintJobs(desk, register, device, address);
            await new PrinterAgent(jobs, printer, ProgramVersion.Text, Pause, sentence => log.LogInformation("{Said}", sentence)).RunAsync(stoppingToken);
        }
        catch (AgentRemovedException)
        {
            log.LogWarning("The printer {Printer} was removed from the devices; it comes back when the server starts again with --printer", options.Printer);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the server stops
        }
    }

    /// <summary>The hall asked for, else the only one; waits until it is founded.</summary>
    private async Task<HallId> HallAsync(CancellationToken cancel)
    {
        using var every = new PeriodicTimer(Pause);
        var said = false;
        do
        {
            var halls = (await streams.CompanyAsync(cancel)).State.Halls.Keys.ToList();
            if ((options.PrinterHall ?? (halls.Count == 1 ? halls[0] : null)) is { } slug && halls.Contains(slug))
            {
                return new HallId(slug);
            }

            if (halls.Count > 1 && options.PrinterHall is null && !said)
            {
                said = true;
                log.LogWarning("There are several halls: say whose printer this is with --printer-hall");
            }
        }
        while (await every.WaitForNextTickAsync(cancel));
        throw new OperationCanceledException(cancel);
    }

    /// <summary>The device made at an earlier start, or a new one.</summary>
    private async Task<Device> DeviceAsync(HallId hall)
    {
        var file = Path.Combine(options.Data, FileName);
        if (File.Exists(file) && register.Current.Devices.GetValueOrDefault((await File.ReadAllTextAsync(file)).Trim()) is { Kind: DeviceKind.Printer } known && known.Hall == hall)
        {
            return known;
        }

        var device = new Device(
            Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5)), hall, DeviceKind.Printer, null, Environment.MachineName[..Math.Min(40, Environment.MachineName.Length)],
            null, null, null, clock.Now, clock.Now);
        using var scope = scopes.CreateScope();
        await scope.ServiceProvider.GetRequiredService<RegisterWork>().WriteAsync(
            async connection =>
            {
                await new DeviceTable(connection).AddAsync(device);
                return true;
            },
            CancellationToken.None);
        await File.WriteAllTextAsync(file, device.Id);
        return device;
    }
}
