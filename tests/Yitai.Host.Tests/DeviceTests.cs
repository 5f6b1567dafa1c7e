namespace Yitai.Host.Tests;

public sealed class DeviceTests
{
    private static readonly object Ordinary = new { services = new[] { "business" }, @class = "ordinary", through = "kiosk" };

    [Fact]
    public async Task A_code_pairs_one_browser_once_and_the_device_does_only_what_it_is_for()
    {
        await using var hall = await TestHall.OpenAsync();
        var code = (await hall.Admin.PostAsync("/api/halls/demo/devices", new { kind = "kiosk", name = "Door" })).Ok().Json;
        Assert.Equal(6, code.GetProperty("code").GetString()!.Length);
        var kiosk = hall.NewBrowser();
        (await kiosk.GetAsync("/api/device")).Refused(401, "NotSignedIn");
        (await kiosk.PostAsync("/api/devices/pair", new { code = code.GetProperty("code").GetString() })).Ok();
        Assert.Equal("kiosk", (await kiosk.GetAsync("/api/device")).Ok().Json.GetProperty("kind").GetString());
        (await hall.NewBrowser().PostAsync("/api/devices/pair", new { code = code.GetProperty("code").GetString() })).Refused(400, "CodeWrong");

        (await kiosk.GetAsync("/api/halls/demo/kiosk")).Ok();
        (await kiosk.GetAsync("/api/halls/demo/floor")).Refused(403, "NotAllowed");
        var ticket = (await kiosk.PostAsync("/api/halls/demo/tickets", Ordinary)).Ok().Json.GetProperty("ticket");
        (await kiosk.PostAsync("/api/halls/demo/tickets", new { services = new[] { "business" }, @class = "vip", through = "guide" })).Refused(409, "ClassNeedsStaff");
        var slip = (await kiosk.GetAsync($"/api/halls/demo/tickets/{ticket.GetProperty("no").GetString()}/slip?lang=en")).Ok();
        Assert.Contains("A001", slip.Text, StringComparison.Ordinal);
        Assert.Contains("<svg", slip.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_device_is_out_at_once()
    {
        await using var hall = await TestHall.OpenAsync();
        var added = (await hall.Admin.PostAsync("/api/halls/demo/devices", new { kind = "board", name = "Hall" })).Ok().Json;
        var board = hall.NewBrowser();
        (await board.PostAsync("/api/devices/pair", new { code = added.GetProperty("code").GetString() })).Ok();
        (await board.GetAsync("/api/halls/demo/board")).Ok();
        (await hall.Admin.DeleteAsync($"/api/halls/demo/devices/{added.GetProperty("id").GetString()}")).Ok();
        (await board.GetAsync("/api/halls/demo/board")).Refused(401, "NotSignedIn");
    }

    [Fact]
    public async Task A_window_rates_at_its_own_counter_only_and_needs_one_that_exists()
    {
        await using var hall = await TestHall.OpenAsync();
        (await hall.Admin.PostAsync("/api/halls/demo/devices", new { kind = "window", name = "W", counter = 88 })).Refused(400, "DeviceNeedsCounter");
        (await hall.Admin.PostAsync("/api/halls/demo/devices", new { kind = "board", name = "W", counter = 1 })).Refused(400, "DeviceNeedsCounter");
        var added = (await hall.Admin.PostAsync("/api/halls/demo/devices", new { kind = "window", name = "W", counter = 2 })).Ok().Json;
        var window = hall.NewBrowser();
        (await window.PostAsync("/api/devices/pair", new { code = added.GetProperty("code").GetString() })).Ok();
        (await window.PostAsync("/api/halls/demo/counters/1/rate", new { ticket = "A001", score = 5 })).Refused(403, "NotAllowed");
        (await window.PostAsync("/api/halls/demo/counters/2/rate", new { ticket = "A001", score = 5 })).Refused(404, "UnknownTicket");
    }

    [Fact]
    public async Task Guessing_codes_is_slow()
    {
        await using var hall = await TestHall.OpenAsync();
        var guesser = hall.NewBrowser();
        var replies = new List<Reply>();
        for (var i = 0; i < 12; i++)
        {
            replies.Add(await guesser.PostAsync("/api/devices/pair", new { code = i.ToString("D6") }));
        }

        replies[0].Refused(400, "CodeWrong");
        replies[^1].Refused(429, "TooManyRequests");
    }
}
