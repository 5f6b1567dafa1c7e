using System.Net;
using System.Text.Json;

namespace Yitai.Host.Tests;

/// <summary>A customer asks on the phone to be told, and a gateway gets the messages.</summary>
public sealed class MessageTests
{
    private const string Phone = "138-1234 5678";

    [Fact]
    public async Task Who_asked_is_told_when_few_are_ahead_and_when_called_and_it_is_counted()
    {
        await using var gateway = await StandInGateway.StartAsync();
        gateway.Answer = (HttpStatusCode.Accepted, "{\"reference\":\"g-77\",\"parts\":2,\"costFen\":9,\"more\":1}");
        await using var hall = await TestHall.OpenAsync(gateway: gateway.Address);
        var counter = await OpenCounterAsync(hall);
        await TokenAsync(hall);
        var token = await TokenAsync(hall);
        (await hall.NewBrowser().PostAsync($"/api/ticket/{token}/message", Ask())).Ok();

        var near = await gateway.NextAsync();
        Assert.Equal(("Bearer gateway-secret", "13812345678", "turnNear", "zh"), (near.Authorization, near.Text("to"), near.Text("kind"), near.Text("language")));
        Assert.Equal("【人民路营业厅】您的 A002 号前面还有 1 位，请准备回到营业厅。", near.Text("text"));
        Assert.Equal(("A002", "1"), (near.Body.GetProperty("values").GetProperty("ticket").GetString(), near.Body.GetProperty("values").GetProperty("ahead").GetString()));
        Assert.Equal(near.Text("id"), near.Key);

        var first = await UntilAsync(hall, v => v.GetProperty("sent").GetInt32() == 1);
        Assert.Equal((2, 9), (first.GetProperty("parts").GetInt32(), first.GetProperty("costFen").GetInt32()));
        (await counter.PostAsync("/api/halls/demo/counters/3/call")).Ok();
        (await counter.PostAsync("/api/halls/demo/counters/3/miss")).Ok();
        (await counter.PostAsync("/api/halls/demo/counters/3/call")).Ok();
        var called = await gateway.NextAsync();
        Assert.Equal("【人民路营业厅】正在呼叫 A002 号，请到 3 号台席。", called.Text("text"));
        Assert.NotEqual(near.Key, called.Key);
        await UntilAsync(hall, v => v.GetProperty("sent").GetInt32() == 2);
        Assert.DoesNotContain("13812345678", (await hall.Admin.GetAsync("/api/halls/demo/facts?limit=500")).Ok().Text);
        Assert.DoesNotContain("13812345678", (await hall.Admin.GetAsync("/api/halls/demo/messages")).Ok().Text);
    }

    [Fact]
    public async Task A_gateway_that_is_away_gets_the_same_message_again_also_after_a_restart()
    {
        await using var gateway = await StandInGateway.StartAsync();
        gateway.Answer = (HttpStatusCode.ServiceUnavailable, "");
        await using var hall = await TestHall.OpenAsync(gateway: gateway.Address);
        var token = await TokenAsync(hall);
        (await hall.NewBrowser().PostAsync($"/api/ticket/{token}/message", Ask())).Ok();
        var first = await gateway.NextAsync();
        var line = (await UntilAsync(hall, v => Line(v).GetProperty("state").GetString() == "queued" && Line(v).GetProperty("attempts").GetInt32() == 1)).GetProperty("messages")[0];
        Assert.Equal(JsonValueKind.String, line.GetProperty("nextAt").ValueKind);
        Assert.False(gateway.HasMore);

        gateway.Answer = (HttpStatusCode.OK, "not json");
        await hall.RestartAsync();
        hall.TurnClock(TimeSpan.FromSeconds(11));
        var again = await gateway.NextAsync();
        Assert.Equal(first.Key, again.Key);
        Assert.Equal(2, Line(await UntilAsync(hall, v => Line(v).GetProperty("state").GetString() == "sent")).GetProperty("attempts").GetInt32());
    }

    [Fact]
    public async Task What_the_gateway_refuses_is_given_up_until_somebody_has_it_tried_again()
    {
        await using var gateway = await StandInGateway.StartAsync();
        gateway.Answer = (HttpStatusCode.BadRequest, "");
        await using var hall = await TestHall.OpenAsync(gateway: gateway.Address);
        (await hall.NewBrowser().PostAsync($"/api/ticket/{await TokenAsync(hall)}/message", Ask())).Ok();
        await gateway.NextAsync();
        var line = Line(await UntilAsync(hall, v => v.GetProperty("givenUp").GetInt32() == 1));
        Assert.Equal("gatewayRefused", line.GetProperty("trouble").GetString());

        gateway.Answer = (HttpStatusCode.OK, "{}");
        (await hall.Admin.PostAsync("/api/halls/demo/messages/1/retry")).Ok();
        await gateway.NextAsync();
        await UntilAsync(hall, v => v.GetProperty("sent").GetInt32() == 1);
        (await hall.Admin.PostAsync("/api/halls/demo/messages/1/retry")).Refused(409, "MessageNotGivenUp");
    }

    [Fact]
    public async Task A_redirection_is_not_followed_and_who_withdraws_is_sent_nothing_more()
    {
        await using var elsewhere = await StandInGateway.StartAsync();
        await using var gateway = await StandInGateway.StartAsync();
        gateway.Answer = (HttpStatusCode.TemporaryRedirect, "");
        gateway.Location = elsewhere.Address;
        await using var hall = await TestHall.OpenAsync(gateway: gateway.Address);
        var token = await TokenAsync(hall);
        (await hall.NewBrowser().PostAsync($"/api/ticket/{token}/message", Ask())).Ok();
        await gateway.NextAsync();
        await UntilAsync(hall, v => v.GetProperty("givenUp").GetInt32() == 1);
        Assert.False(elsewhere.HasMore);

        (await hall.NewBrowser().PostAsync($"/api/ticket/{token}/no-message")).Ok();
        (await hall.Admin.PostAsync("/api/halls/demo/messages/1/retry")).Refused(409, "MessageNotGivenUp");
    }

    [Fact]
    public async Task Nothing_is_kept_of_who_does_not_agree()
    {
        await using var gateway = await StandInGateway.StartAsync();
        await using var hall = await TestHall.OpenAsync(gateway: gateway.Address);
        var token = await TokenAsync(hall);
        (await hall.NewBrowser().PostAsync($"/api/ticket/{token}/message", Ask(agreed: false))).Refused(400, "AgreementMissing");
        (await hall.NewBrowser().PostAsync($"/api/ticket/{token}/message", new { ahead = 3, phone = "twelve", language = "zh", agreed = true })).Refused(400, "PhoneInvalid");
        Assert.Equal(0, (await hall.Admin.PostAsync("/api/halls/demo/subjects/find", new { phone = Phone })).Ok().Json.GetArrayLength());
        Assert.Equal(0, (await hall.Admin.GetAsync("/api/halls/demo/messages")).Ok().Json.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Messages_are_offered_only_where_they_are_sent()
    {
        await using var without = await TestHall.OpenAsync();
        var token = await TokenAsync(without);
        Assert.False((await without.NewBrowser().GetAsync($"/api/ticket/{token}")).Ok().Json.GetProperty("view").GetProperty("canAsk").GetBoolean());
        (await without.NewBrowser().PostAsync($"/api/ticket/{token}/message", Ask())).Refused(409, "NoMessages");

        await using var gateway = await StandInGateway.StartAsync();
        await using var hall = await TestHall.OpenAsync(gateway: gateway.Address);
        token = await TokenAsync(hall);
        Assert.True((await hall.NewBrowser().GetAsync($"/api/ticket/{token}")).Ok().Json.GetProperty("view").GetProperty("canAsk").GetBoolean());
        (await hall.Admin.PutAsync("/api/halls/demo/messages/settings", new { on = false, dailyLimit = 10, pricePerPart = 5 })).Ok();
        (await hall.NewBrowser().PostAsync($"/api/ticket/{token}/message", Ask())).Refused(409, "NoMessages");
        (await hall.Admin.PutAsync("/api/halls/demo/messages/settings", new { on = true, dailyLimit = -1, pricePerPart = 5 })).Refused(400, "MessageSettingsOutOfRange");
    }

    [Fact]
    public async Task A_customer_steps_out_and_comes_back_on_the_phone()
    {
        await using var hall = await TestHall.OpenAsync();
        var token = await TokenAsync(hall);
        var phone = hall.NewBrowser();
        (await phone.PostAsync($"/api/ticket/{token}/step-out", new { minutes = 0 })).Refused(400, "StepOutOutOfRange");
        (await phone.PostAsync($"/api/ticket/{token}/step-out", new { minutes = 10 })).Ok();
        var view = (await phone.GetAsync($"/api/ticket/{token}")).Ok().Json.GetProperty("view");
        Assert.Equal((JsonValueKind.String, 0), (view.GetProperty("outUntil").ValueKind, view.GetProperty("stepOutsLeft").GetInt32()));
        (await phone.PostAsync($"/api/ticket/{token}/come-back")).Ok();
        Assert.Equal(JsonValueKind.Null, (await phone.GetAsync($"/api/ticket/{token}")).Ok().Json.GetProperty("view").GetProperty("outUntil").ValueKind);
        (await phone.PostAsync($"/api/ticket/{token}/come-back")).Refused(409, "NotSteppedOut");
    }

    private static object Ask(bool agreed = true) => new { ahead = 3, phone = Phone, language = "zh", agreed };

    private static JsonElement Line(JsonElement view) => view.GetProperty("messages")[0];

    private static async Task<string> TokenAsync(TestHall hall) =>
        (await hall.Admin.PostAsync("/api/halls/demo/tickets", new { services = new[] { "business" }, @class = "ordinary", through = "guide" })).Ok().Json.GetProperty("ticket").GetProperty("token").GetString()!;

    private static async Task<Browser> OpenCounterAsync(TestHall hall)
    {
        var manager = await hall.StaffAsync("4001", "hallManager");
        (await manager.PostAsync("/api/halls/demo/counters/3/open")).Ok();
        return manager;
    }

    /// <summary>The messages, once they are so.</summary>
    private static Task<JsonElement> UntilAsync(TestHall hall, Func<JsonElement, bool> so) => hall.UntilAsync(
        async () => (await hall.Admin.GetAsync("/api/halls/demo/messages")).Ok().Json, view => view.GetProperty("messages").GetArrayLength() > 0 && so(view));
}
