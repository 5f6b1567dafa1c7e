using System.Text.Json.Nodes;

namespace Yitai.Host.Tests;

/// <summary>The rules of choosing over HTTP: saved, tried on today's queue, and passed over by a person with a reason.</summary>
public sealed class ChoosingTests
{
    [Fact]
    public async Task Rules_are_tried_on_todays_queue_before_they_are_saved()
    {
        await using var hall = await TestHall.OpenAsync();
        var manager = await hall.StaffAsync("2001", "hallManager");
        await IssueAsync(manager, "elderly");
        await IssueAsync(manager, "vip");
        await IssueAsync(manager, "vip");
        (await manager.PostAsync("/api/halls/demo/counters/1/open")).Ok();
        var settings = JsonNode.Parse((await manager.GetAsync("/api/halls/demo/settings")).Ok().Text)!;

        settings["settings"]!["choosing"]!["shares"] = new JsonArray(0, 1, 1, 1, 0);
        var preview = (await manager.PostAsync("/api/halls/demo/settings/preview", new { settings = settings["settings"] })).Ok().Json;
        Assert.Equal(["A002", "A003", "A001"], preview.GetProperty("now").EnumerateArray().Select(c => c.GetProperty("ticket").GetString()));
        Assert.Equal(["A002", "A001", "A003"], preview.GetProperty("then").EnumerateArray().Select(c => c.GetProperty("ticket").GetString()));

        settings["settings"]!["choosing"]!["shares"] = new JsonArray(0, 1);
        (await manager.PostAsync("/api/halls/demo/settings/preview", new { settings = settings["settings"] })).Refused(400, "SettingsInvalid");
    }

    [Fact]
    public async Task Who_may_choose_calls_another_ticket_and_the_reason_is_kept()
    {
        await using var hall = await TestHall.OpenAsync();
        var manager = await hall.StaffAsync("2001", "dutyManager");
        await IssueAsync(manager, "ordinary");
        await IssueAsync(manager, "ordinary");
        (await manager.PostAsync("/api/halls/demo/counters/1/open")).Ok();
        (await manager.PostAsync("/api/halls/demo/counters/1/call-ticket", new { ticket = "A002", because = "promised" })).Ok();
        var facts = (await manager.GetAsync("/api/halls/demo/facts?limit=1000")).Ok().Json.GetProperty("facts").EnumerateArray();
        var called = Assert.Single(facts, f => f.GetProperty("name").GetString() == "floor.ticket-called").GetProperty("fact");
        Assert.Equal(("A002", "direct", "promised"), (called.GetProperty("ticket").GetString(), called.GetProperty("why").GetString(), called.GetProperty("direct").GetString()));
    }

    [Fact]
    public async Task A_clerk_does_not_choose()
    {
        await using var hall = await TestHall.OpenAsync();
        var clerk = await hall.StaffAsync("1001", "clerk");
        await IssueAsync(clerk, "ordinary");
        (await clerk.PostAsync("/api/halls/demo/counters/1/open")).Ok();
        (await clerk.PostAsync("/api/halls/demo/counters/1/call-ticket", new { ticket = "A001", because = "promised" })).Refused(403, "NotAllowed");
    }

    private static async Task IssueAsync(Browser by, string of) =>
        (await by.PostAsync("/api/halls/demo/tickets", new { services = new[] { "business" }, @class = of, through = "guide" })).Ok();
}
