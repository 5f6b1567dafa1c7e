namespace Yitai.Host.Tests;

public sealed class BadInputTests(OpenHall open) : IClassFixture<OpenHall>
{
    private const string Ticket = "{\"services\":[\"business\"],\"class\":\"ordinary\",\"through\":\"guide\"}";

    [Theory]
    [InlineData("{", "BodyInvalid")]
    [InlineData("[]", "BodyInvalid")]
    [InlineData("null", "BodyInvalid")]
    [InlineData("{\"services\":[\"business\"],\"class\":\"ordinary\",\"through\":\"guide\",\"colour\":1}", "BodyInvalid")]
    [InlineData("{\"services\":[\"business\"],\"class\":\"ordinary\",\"class\":\"vip\",\"through\":\"guide\"}", "BodyInvalid")]
    [InlineData("{\"services\":null,\"class\":\"ordinary\",\"through\":\"guide\"}", "BodyInvalid")]
    [InlineData("{\"class\":\"ordinary\",\"through\":\"guide\"}", "BodyInvalid")]
    [InlineData("{\"services\":[null],\"class\":\"ordinary\",\"through\":\"guide\"}", "BodyInvalid")]
    [InlineData("{\"services\":[\"business\"],\"class\":3,\"through\":\"guide\"}", "BodyInvalid")]
    [InlineData("{\"services\":[\"business\"],\"class\":\"ordinary\",\"through\":\"guide\",\"phone\":\"138\\u0000\"}", "BodyInvalid")]
    [InlineData("{\"services\":[\"business\"],\"class\":\"ordinary\",\"through\":\"guide\",\"phone\":\"\\ud800\"}", "BodyInvalid")]
    [InlineData("{\"services\":[\"business\"],\"class\":\"ordinary\",\"through\":\"guide\",\"phone\":\"twelve\"}", "PhoneInvalid")]
    [InlineData("{\"services\":[\"nothing\"],\"class\":\"ordinary\",\"through\":\"guide\"}", "UnknownLine")]
    [InlineData("{\"services\":[],\"class\":\"ordinary\",\"through\":\"guide\"}", "NoService")]
    public async Task A_malformed_ticket_is_refused_and_changes_nothing(string body, string name)
    {
        var hall = open.Hall;
        var before = (await hall.Admin.GetAsync("/api/halls/demo/floor")).Json.GetProperty("seq").GetInt64();
        (await hall.Admin.PostTextAsync("/api/halls/demo/tickets", body)).Refused(400, name);
        Assert.Equal(before, (await hall.Admin.GetAsync("/api/halls/demo/floor")).Json.GetProperty("seq").GetInt64());
    }

    [Fact]
    public async Task A_body_that_is_too_large_too_deep_or_no_json_is_refused()
    {
        var hall = open.Hall;
        (await hall.Admin.PostTextAsync("/api/halls/demo/tickets", Ticket[..^1] + ",\"phone\":\"" + new string('1', 70_000) + "\"}")).Refused(413, "BodyTooLarge");
        (await hall.Admin.PostTextAsync("/api/halls/demo/tickets", new string('[', 17) + new string(']', 17))).Refused(400, "BodyInvalid");
        (await hall.Admin.PostTextAsync("/api/halls/demo/tickets", Ticket, "text/plain")).Refused(400, "BodyInvalid");
        (await hall.Admin.PostTextAsync("/api/halls/demo/tickets", Ticket)).Ok();
    }

    [Theory]
    [InlineData("/api/halls/nowhere/day/open", 404, "HallUnknown")]
    [InlineData("/api/halls/No%20Where/day/open", 404, "NotFound")]
    [InlineData("/api/halls/demo/counters/77/open", 404, "UnknownCounter")]
    [InlineData("/api/halls/demo/counters/x/open", 404, "NotFound")]
    [InlineData("/api/halls/demo/tickets/Z999/leave", 404, "UnknownTicket")]
    [InlineData("/api/halls/demo/visits/99/greet", 404, "UnknownVisit")]
    [InlineData("/api/halls/demo/counters/1/call", 409, "CounterNotOpen")]
    [InlineData("/api/ticket/abc/leave", 404, "TokenInvalid")]
    public async Task What_is_not_there_is_said_to_be_not_there(string path, int status, string name)
    {
        var hall = open.Hall;
        var before = (await hall.Admin.GetAsync("/api/halls/demo/floor")).Json.GetProperty("seq").GetInt64();
        (await hall.Admin.PostAsync(path)).Refused(status, name);
        Assert.Equal(before, (await hall.Admin.GetAsync("/api/halls/demo/floor")).Json.GetProperty("seq").GetInt64());
    }

    [Fact]
    public async Task Of_two_clerks_who_open_one_counter_at_once_one_gets_it_and_the_other_is_told_who()
    {
        await using var hall = await TestHall.OpenAsync();
        var (one, two) = (await hall.StaffAsync("1001", "clerk"), await hall.StaffAsync("1002", "clerk"));
        var both = await Task.WhenAll(one.PostAsync("/api/halls/demo/counters/1/open"), two.PostAsync("/api/halls/demo/counters/1/open"));
        Assert.Single(both, reply => reply.Status == 200);
        both.Single(reply => reply.Status != 200).Refused(409, "CounterTaken");
    }

    [Fact]
    public async Task An_address_of_the_api_that_is_not_there_is_said_to_be_not_there()
    {
        var hall = open.Hall;
        (await hall.Admin.GetAsync("/api/nothing")).Refused(404, "NotFound");
    }

    [Fact]
    public async Task A_ticket_token_with_one_letter_changed_opens_nothing()
    {
        var hall = open.Hall;
        var token = (await hall.Admin.PostTextAsync("/api/halls/demo/tickets", Ticket)).Ok().Json.GetProperty("ticket").GetProperty("token").GetString()!;
        (await hall.NewBrowser().GetAsync("/api/ticket/" + token)).Ok();
        var changed = (token[0] == 'A' ? 'B' : 'A') + token[1..];
        (await hall.NewBrowser().GetAsync("/api/ticket/" + changed)).Refused(404, "TokenInvalid");
    }

    [Fact]
    public async Task Settings_with_a_zone_nobody_knows_are_refused()
    {
        var hall = open.Hall;
        var settings = (await hall.Admin.GetAsync("/api/halls/demo/settings")).Ok().Text.Replace("Asia/Shanghai", "Asia/Shanghigh", StringComparison.Ordinal);
        var reply = await hall.Admin.SendAsync(HttpMethod.Put, "/api/halls/demo/settings", new StringContent(settings, System.Text.Encoding.UTF8, "application/json"), Guid.NewGuid());
        Assert.Contains("time zone", reply.Refused(400, "BodyInvalid").Text, StringComparison.Ordinal);
    }
}
