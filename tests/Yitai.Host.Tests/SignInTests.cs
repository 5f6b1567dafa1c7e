namespace Yitai.Host.Tests;

public sealed class SignInTests
{
    [Fact]
    public async Task A_wrong_password_and_an_unknown_person_are_told_the_same()
    {
        await using var hall = await TestHall.OpenAsync();
        var browser = hall.NewBrowser();
        var wrong = (await browser.PostAsync("/api/sign-in", new { staffNo = "9001", password = "not this one" })).Refused(401, "SignInFailed");
        var unknown = (await browser.PostAsync("/api/sign-in", new { staffNo = "7777", password = "not this one" })).Refused(401, "SignInFailed");
        Assert.Equal(wrong.Text, unknown.Text);
        (await browser.GetAsync("/api/me")).Refused(401, "NotSignedIn");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_until_somebody_unlocks_it()
    {
        await using var hall = await TestHall.OpenAsync();
        await hall.StaffAsync("1001", "clerk");
        var browser = hall.NewBrowser();
        for (var i = 0; i < 4; i++)
        {
            (await browser.PostAsync("/api/sign-in", new { staffNo = "1001", password = "wrong wrong" })).Refused(401, "SignInFailed");
        }

        (await browser.PostAsync("/api/sign-in", new { staffNo = "1001", password = "wrong wrong" })).Refused(429, "SignInLocked");
        var locked = (await browser.PostAsync("/api/sign-in", new { staffNo = "1001", password = "second-word-2" })).Refused(429, "SignInLocked");
        Assert.True(locked.Json.GetProperty("values").TryGetProperty("until", out _));
        (await hall.Admin.PostAsync("/api/staff/1001/unlock")).Ok();
        (await browser.PostAsync("/api/sign-in", new { staffNo = "1001", password = "second-word-2" })).Ok();
    }

    [Fact]
    public async Task Wrong_passwords_at_the_same_moment_are_all_counted()
    {
        await using var hall = await TestHall.OpenAsync();
        await hall.StaffAsync("1001", "clerk");
        var browser = hall.NewBrowser();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => browser.PostAsync("/api/sign-in", new { staffNo = "1001", password = "wrong wrong" })));
        (await browser.PostAsync("/api/sign-in", new { staffNo = "1001", password = "second-word-2" })).Refused(429, "SignInLocked");
    }

    [Fact]
    public async Task Who_is_deactivated_is_signed_out_at_once()
    {
        await using var hall = await TestHall.OpenAsync();
        var clerk = await hall.StaffAsync("1001", "clerk");
        (await clerk.GetAsync("/api/me")).Ok();
        (await hall.Admin.PutAsync("/api/staff/1001", new { name = "Somebody", roles = new[] { "clerk" }, halls = new[] { "demo" }, skills = Array.Empty<string>(), active = false })).Ok();
        (await clerk.GetAsync("/api/me")).Refused(401, "NotSignedIn");
        (await clerk.PostAsync("/api/sign-in", new { staffNo = "1001", password = "second-word-2" })).Refused(401, "SignInFailed");
    }

    [Fact]
    public async Task A_reset_password_ends_the_sessions_and_must_be_changed_before_anything_else()
    {
        await using var hall = await TestHall.OpenAsync();
        var clerk = await hall.StaffAsync("1001", "clerk");
        (await hall.Admin.PostAsync("/api/staff/1001/password", new { password = "third-word-3" })).Ok();
        (await clerk.GetAsync("/api/me")).Refused(401, "NotSignedIn");
        var me = (await clerk.PostAsync("/api/sign-in", new { staffNo = "1001", password = "third-word-3" })).Ok();
        Assert.True(me.Json.GetProperty("mustChangePassword").GetBoolean());
        (await clerk.GetAsync("/api/halls/demo/floor")).Refused(403, "PasswordChangeNeeded");
        (await clerk.PutAsync("/api/me/password", new { current = "third-word-3", next = "fourth-word-4" })).Ok();
        (await clerk.GetAsync("/api/halls/demo/floor")).Ok();
    }

    [Fact]
    public async Task A_pin_works_where_somebody_signed_in_with_a_password_and_is_locked_after_five_mistakes()
    {
        await using var hall = await TestHall.OpenAsync();
        var clerk = await hall.StaffAsync("1001", "clerk");
        (await clerk.PutAsync("/api/me/pin", new { password = "second-word-2", pin = "1234" })).Refused(400, "PinInvalid");
        (await clerk.PutAsync("/api/me/pin", new { password = "second-word-2", pin = "2580" })).Ok();
        (await hall.NewBrowser().PostAsync("/api/sign-in/pin", new { staffNo = "1001", pin = "2580" })).Refused(403, "PinNotHere");
        (await hall.Admin.PostAsync("/api/sign-in", new { staffNo = "9001", password = "correct horse" })).Ok();
        (await hall.Admin.PostAsync("/api/sign-in/pin", new { staffNo = "1001", pin = "2580" })).Ok();
        for (var i = 0; i < 4; i++)
        {
            (await clerk.PostAsync("/api/sign-in/pin", new { staffNo = "1001", pin = "1470" })).Refused(401, "SignInFailed");
        }

        (await clerk.PostAsync("/api/sign-in/pin", new { staffNo = "1001", pin = "1470" })).Refused(429, "SignInLocked");
        (await clerk.PostAsync("/api/sign-in/pin", new { staffNo = "1001", pin = "2580" })).Refused(429, "SignInLocked");
    }

    [Fact]
    public async Task A_change_from_another_sites_page_is_refused()
    {
        await using var hall = await TestHall.OpenAsync();
        (await hall.Admin.SendAsync(HttpMethod.Post, "/api/halls/demo/day/close", null, Guid.NewGuid(), ("Origin", "https://evil.example"))).Refused(403, "OriginForeign");
        (await hall.Admin.SendAsync(HttpMethod.Post, "/api/halls/demo/day/close", null, Guid.NewGuid(), ("Origin", hall.Address.GetLeftPart(UriPartial.Authority)))).Ok();
    }

    [Fact]
    public async Task Cookies_are_out_of_reach_of_scripts_and_other_sites()
    {
        await using var hall = await TestHall.OpenAsync();
        using var http = new HttpClient { BaseAddress = hall.Address };
        using var response = await http.PostAsync("/api/sign-in", System.Net.Http.Json.JsonContent.Create(new { staffNo = "9001", password = "correct horse" }));
        var cookies = response.Headers.GetValues("Set-Cookie").ToList();
        Assert.All(cookies, c => Assert.Contains("httponly", c, StringComparison.OrdinalIgnoreCase));
        Assert.All(cookies, c => Assert.Contains("samesite=strict", c, StringComparison.OrdinalIgnoreCase));
    }
}
