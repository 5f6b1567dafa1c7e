using Microsoft.Extensions.DependencyInjection;
using Yitai.Host.Register;
using Yitai.Testing.Printing;

namespace Yitai.Host.Tests.Printing;

/// <summary><c>serve --printer</c>.</summary>
public sealed class LocalPrinterTests
{
    [Fact]
    public async Task The_server_serves_a_printer_itself_and_it_is_the_same_device_after_a_restart()
    {
        await using var printer = new StandInPrinter();
        await using var hall = await TestHall.OpenAsync(printer: printer.Address);
        var id = await PrinterAsync(hall);
        (await hall.Admin.PostAsync("/api/halls/demo/tickets", new { services = new[] { "business" }, @class = "ordinary", through = "guide" })).Ok();
        (await hall.Admin.PostAsync("/api/halls/demo/tickets/A001/print")).Ok();
        var slip = (await printer.SlipsAsync(1))[0];
        Assert.Contains("3x A001", slip.Lines);
        Assert.StartsWith(hall.Address.ToString(), slip.Qr.Single(), StringComparison.Ordinal);

        await hall.UntilAsync(day => day.Prints.Values.All(p => !p.IsOpen));
        await hall.RestartAsync();
        Assert.Equal(id, await PrinterAsync(hall));
        (await hall.Admin.PostAsync("/api/halls/demo/tickets/A001/print")).Ok();
        Assert.Contains("2x 补打 REPRINT", (await printer.SlipsAsync(2))[1].Lines);
        Assert.Single(hall.Services.GetRequiredService<StaffRegister>().Current.Devices.Values, d => d.Kind == DeviceKind.Printer);
    }

    /// <summary>The device, once its agent has asked for work.</summary>
    private static async Task<string> PrinterAsync(TestHall hall)
    {
        var presence = hall.Services.GetRequiredService<DevicePresence>();
        for (var asked = DateTimeOffset.UtcNow; ; await Task.Yield())
        {
            if (hall.Services.GetRequiredService<StaffRegister>().Current.Devices.Values.FirstOrDefault(d => d.Kind == DeviceKind.Printer) is { } device && presence.IsOnline(device.Id))
            {
                return device.Id;
            }

            Assert.True(DateTimeOffset.UtcNow < asked.AddSeconds(30), "the printer did not come");
        }
    }
}
