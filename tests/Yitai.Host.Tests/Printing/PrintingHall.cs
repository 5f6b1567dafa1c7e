using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Yitai.App.Sessions;
using Yitai.Devices;
using Yitai.Devices.Agents;
using Yitai.Devices.Ways;
using Yitai.Floor;
using Yitai.Host.Printing;
using Yitai.Kernel;
using Yitai.Testing.Printing;

namespace Yitai.Host.Tests.Printing;

/// <summary>An open hall with a kiosk, a stand-in printer, and an agent when the test wants one.</summary>
internal sealed class PrintingHall : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _agent = Task.CompletedTask;

    private PrintingHall(TestHall hall) => Hall = hall;

    public TestHall Hall { get; }

    public StandInPrinter Printer { get; } = new();

    public string PrinterId { get; private set; } = "";

    public string KioskId { get; private set; } = "";

    public Browser Kiosk { get; private set; } = null!;

    public Browser PrinterBrowser { get; private set; } = null!;

    public static async Task<PrintingHall> OpenAsync()
    {
        var hall = new PrintingHall(await TestHall.OpenAsync());
        (hall.PrinterId, hall.PrinterBrowser) = await hall.PairAsync("printer", "Door printer");
        (hall.KioskId, hall.Kiosk) = await hall.PairAsync("kiosk", "Door");
        await hall.KioskPrintsWithAsync(hall.PrinterId);
        return hall;
    }

    public async Task<(string Id, Browser Browser)> PairAsync(string kind, string name)
    {
        var added = (await Hall.Admin.PostAsync("/api/halls/demo/devices", new { kind, name })).Ok().Json;
        var browser = Hall.NewBrowser();
        (await browser.PostAsync("/api/devices/pair", new { code = added.GetProperty("code").GetString() })).Ok();
        return (added.GetProperty("id").GetString()!, browser);
    }

    public async Task KioskPrintsWithAsync(string? printer) => (await Hall.Admin.PutAsync($"/api/halls/demo/devices/{KioskId}/printer", new { printer })).Ok();

    /// <summary>The agent, as the program runs it, over HTTP.</summary>
    public Task StartAgentAsync()
    {
        var cookie = PrinterBrowser.CookieHeader.Split('=', 2)[1];
        _agent = Task.Run(async () =>
        {
            using var jobs = new HttpPrintJobs(Hall.Address, cookie);
            await new PrinterAgent(jobs, new Printer(PrinterAddress.Parse(Printer.Address)!, PrinterPatience.Usual), "1.2.3", TimeSpan.FromMilliseconds(50), _ => { }).RunAsync(_stop.Token);
        });
        return _agent;
    }

    public async Task<JsonElement> TakeTicketAsync(Guid? key = null) =>
        (await Kiosk.PostAsync("/api/halls/demo/tickets", new { services = new[] { "business" }, @class = "ordinary", through = "kiosk" }, key)).Ok().Json.GetProperty("ticket");

    public async Task<string> PrintAgainAsync(string ticket) => (await Kiosk.PostAsync($"/api/halls/demo/tickets/{ticket}/print")).Ok().Json.GetProperty("job").GetString()!;

    /// <summary>Waits until the job is over, and tells how the kiosk's picture shows it.</summary>
    public async Task<JsonElement> EndOfAsync(string job)
    {
        await UntilAsync(day => day.Prints.Values.Any(p => p.Id.ToString() == job && !p.IsOpen));
        return (await Kiosk.GetAsync("/api/halls/demo/kiosk")).Ok().Json.GetProperty("view").GetProperty("prints").EnumerateArray().Single(p => p.GetProperty("job").GetString() == job);
    }

    public Task UntilAsync(Func<HallDay, bool> holds) => Hall.UntilAsync(holds);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _agent.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Hall.DisposeAsync();
        await Printer.DisposeAsync();
        _stop.Dispose();
    }
}
