namespace Yitai.Host.Tests;

public sealed class IdempotencyTests
{
    private static readonly object Ticket = new { services = new[] { "business" }, @class = "ordinary", through = "guide", phone = "138-1234 5678" };

    [Fact]
    public async Task The_same_key_gets_the_first_answer_again_also_after_a_restart()
    {
        await using var hall = await TestHall.OpenAsync();
        var key = Guid.NewGuid();
        var first = (await hall.Admin.PostAsync("/api/halls/demo/tickets", Ticket, key)).Ok();
        var again = (await hall.Admin.PostAsync("/api/halls/demo/tickets", Ticket, key)).Ok();
        Assert.Equal(first.Text, again.Text);
        await hall.RestartAsync();
        var afterRestart = (await hall.Admin.PostAsync("/api/halls/demo/tickets", Ticket, key)).Ok();
        // The address of the server is another one now; all else is the same.
        Assert.Equal(WithoutUrl(first), WithoutUrl(afterRestart));
        Assert.Equal(1, (await hall.Admin.GetAsync("/api/halls/demo/floor")).Json.GetProperty("view").GetProperty("figures").GetProperty("issued").GetInt32());
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused()
    {
        await using var hall = await TestHall.OpenAsync();
        var key = Guid.NewGuid();
        (await hall.Admin.PostAsync("/api/halls/demo/visits", new { through = "guide" }, key)).Ok();
        (await hall.Admin.PostAsync("/api/halls/demo/visits", new { through = "phone" }, key)).Refused(409, "CommandIdReused");
    }

    [Fact]
    public async Task A_command_without_a_key_is_refused()
    {
        await using var hall = await TestHall.OpenAsync();
        (await hall.Admin.SendAsync(HttpMethod.Post, "/api/halls/demo/day/close", null, null)).Refused(400, "IdempotencyKeyMissing");
    }

    [Fact]
    public async Task A_change_of_the_register_happens_once_and_its_answer_is_kept()
    {
        await using var hall = await TestHall.OpenAsync();
        var key = Guid.NewGuid();
        var device = new { kind = "kiosk", name = "Door" };
        var first = (await hall.Admin.PostAsync("/api/halls/demo/devices", device, key)).Ok();
        await hall.RestartAsync();
        var again = (await hall.Admin.PostAsync("/api/halls/demo/devices", device, key)).Ok();
        Assert.Equal(first.Text, again.Text);
        Assert.Equal(1, (await hall.Admin.GetAsync("/api/halls/demo/devices")).Json.GetArrayLength());
        (await hall.Admin.PostAsync("/api/halls/demo/devices", new { kind = "board", name = "Door" }, key)).Refused(409, "CommandIdReused");
    }

    [Fact]
    public async Task Settings_seen_before_somebody_elses_change_are_refused_and_ones_own_retry_is_not()
    {
        await using var hall = await TestHall.OpenAsync();
        var seen = (await hall.Admin.GetAsync("/api/halls/demo/settings")).Ok().Json;
        var key = Guid.NewGuid();
        var first = (await hall.Admin.PutAsync("/api/halls/demo/settings", seen, key)).Ok();
        Assert.Equal(first.Text, (await hall.Admin.PutAsync("/api/halls/demo/settings", seen, key)).Ok().Text);
        (await hall.Admin.PutAsync("/api/halls/demo/settings", seen)).Refused(409, "SettingsChangedMeanwhile");
    }

    private static string WithoutUrl(Reply reply) => reply.Text[..reply.Text.IndexOf("\"url\"", StringComparison.Ordinal)];
}
