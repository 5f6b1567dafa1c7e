using OtpNet;
using Yitai.Host.CommandLine;

namespace Yitai.Host.Tests;

public sealed class TwoFactorTests
{
    private const string Password = "second-word-2";

    [Fact]
    public async Task Once_it_is_on_the_password_alone_does_not_open_the_door()
    {
        await using var hall = await TestHall.OpenAsync();
        var (clerk, key, _) = await WithTwoFactorAsync(hall);
        (await clerk.GetAsync("/api/me")).Ok();
        var browser = hall.NewBrowser();
        (await EnterAsync(browser, Password)).Refused(401, "TwoFactorNeeded");
        (await EnterAsync(browser, "not this one", Next(hall, key))).Refused(401, "SignInFailed");
        (await browser.GetAsync("/api/me")).Refused(401, "NotSignedIn");
        Assert.True((await EnterAsync(browser, Password, Next(hall, key))).Ok().Json.GetProperty("twoFactor").GetBoolean());
        (await browser.GetAsync("/api/me")).Ok();
    }

    [Fact]
    public async Task A_code_is_good_once_and_those_before_it_are_spent_with_it()
    {
        await using var hall = await TestHall.OpenAsync();
        var (_, key, _) = await WithTwoFactorAsync(hall);
        var browser = hall.NewBrowser();
        var before = Next(hall, key);
        var code = Next(hall, key);
        (await EnterAsync(browser, Password, code)).Ok();
        (await EnterAsync(browser, Password, code)).Refused(401, "TwoFactorWrong");
        (await EnterAsync(browser, Password, before)).Refused(401, "TwoFactorWrong");
        (await EnterAsync(browser, Password, Next(hall, key))).Ok();
    }

    [Fact]
    public async Task Guessing_codes_locks_the_account_whatever_right_passwords_come_between()
    {
        await using var hall = await TestHall.OpenAsync();
        var (_, key, _) = await WithTwoFactorAsync(hall);
        var browser = hall.NewBrowser();
        var right = Next(hall, key);
        var wrong = right == "000000" ? "111111" : "000000";
        for (var i = 0; i < 4; i++)
        {
            (await EnterAsync(browser, Password, wrong)).Refused(401, "TwoFactorWrong");
            (await EnterAsync(browser, Password)).Refused(401, "TwoFactorNeeded");
        }

        (await EnterAsync(browser, Password, wrong)).Refused(429, "SignInLocked");
        (await EnterAsync(browser, Password, right)).Refused(429, "SignInLocked");
    }

    [Fact]
    public async Task A_recovery_code_opens_the_door_once()
    {
        await using var hall = await TestHall.OpenAsync();
        var (_, key, codes) = await WithTwoFactorAsync(hall);
        Assert.Equal(10, codes.Distinct().Count());
        var browser = hall.NewBrowser();
        var me = (await EnterAsync(browser, Password, codes[3].ToUpperInvariant())).Ok();
        Assert.Equal(9, me.Json.GetProperty("recoveryCodesLeft").GetInt32());
        (await EnterAsync(browser, Password, codes[3])).Refused(401, "TwoFactorWrong");
        var fresh = (await browser.PostAsync("/api/me/two-factor/recovery-codes", new { password = Password, code = Next(hall, key) })).Ok();
        (await EnterAsync(browser, Password, codes[4])).Refused(401, "TwoFactorWrong");
        (await EnterAsync(browser, Password, fresh.Json.GetProperty("codes")[0].GetString())).Ok();
    }

    [Fact]
    public async Task A_pin_switches_person_only_where_their_second_factor_was_used_today()
    {
        await using var hall = await TestHall.OpenAsync();
        var (clerk, key, _) = await WithTwoFactorAsync(hall);
        (await clerk.PutAsync("/api/me/pin", new { password = Password, pin = "2580" })).Ok();
        await hall.StaffAsync("1002", "clerk");
        var counter = hall.NewBrowser();
        (await counter.PostAsync("/api/sign-in", new { staffNo = "1002", password = Password })).Ok();
        (await counter.PostAsync("/api/sign-in/pin", new { staffNo = "1001", pin = "2580" })).Refused(403, "PinNotHere");
        (await EnterAsync(counter, Password, Next(hall, key))).Ok();
        (await counter.PostAsync("/api/sign-in", new { staffNo = "1002", password = Password })).Ok();
        Assert.Equal("1001", (await counter.PostAsync("/api/sign-in/pin", new { staffNo = "1001", pin = "2580" })).Ok().Json.GetProperty("staffNo").GetString());
        hall.Clock.Ahead += TimeSpan.FromHours(17);
        (await counter.PostAsync("/api/sign-in/pin", new { staffNo = "1001", pin = "2580" })).Refused(403, "PinNotHere");
    }

    [Fact]
    public async Task Turning_it_on_ends_the_other_sessions_and_turning_it_off_takes_both_factors()
    {
        await using var hall = await TestHall.OpenAsync();
        await hall.StaffAsync("1001", "clerk");
        var other = hall.NewBrowser();
        (await EnterAsync(other, Password)).Ok();
        var clerk = hall.NewBrowser();
        (await EnterAsync(clerk, Password)).Ok();
        var (key, _) = await TurnOnAsync(hall, clerk, Password);
        (await other.GetAsync("/api/me")).Refused(401, "NotSignedIn");
        (await clerk.PostAsync("/api/me/two-factor/begin", new { password = Password })).Refused(409, "TwoFactorOnAlready");
        (await clerk.PostAsync("/api/me/two-factor/end", new { password = "not this one", code = Next(hall, key) })).Refused(401, "SignInFailed");
        (await clerk.PostAsync("/api/me/two-factor/end", new { password = Password, code = "000000" })).Refused(401, "TwoFactorWrong");
        (await clerk.PostAsync("/api/me/two-factor/end", new { password = Password, code = Next(hall, key) })).Ok();
        (await EnterAsync(hall.NewBrowser(), Password)).Ok();
        (await clerk.PostAsync("/api/me/two-factor/end", new { password = Password, code = Next(hall, key) })).Refused(409, "TwoFactorNotBegun");
    }

    [Fact]
    public async Task An_administrator_does_nothing_else_before_the_factor_the_company_asks_for()
    {
        await using var hall = await TestHall.OpenAsync();
        var clerk = await hall.StaffAsync("1001", "clerk");
        (await clerk.PutAsync("/api/company/two-factor", new { forAdministrators = true })).Refused(403, "NotAllowed");
        (await hall.Admin.PutAsync("/api/company/two-factor", new { forAdministrators = true })).Ok();
        (await hall.Admin.GetAsync("/api/staff")).Refused(403, "TwoFactorSetupNeeded");
        (await clerk.GetAsync("/api/halls/demo/floor")).Ok();
        Assert.True((await hall.Admin.GetAsync("/api/me")).Ok().Json.GetProperty("mustSetUpTwoFactor").GetBoolean());
        await TurnOnAsync(hall, hall.Admin, "correct horse");
        Assert.True((await hall.Admin.GetAsync("/api/company/two-factor")).Ok().Json.GetProperty("forAdministrators").GetBoolean());
        Assert.False((await hall.Admin.GetAsync("/api/me")).Ok().Json.GetProperty("mustSetUpTwoFactor").GetBoolean());
    }

    [Fact]
    public async Task Who_lost_everything_is_let_in_again_by_an_administrator_or_by_whoever_runs_the_machine()
    {
        await using var hall = await TestHall.OpenAsync();
        var (clerk, _, _) = await WithTwoFactorAsync(hall);
        (await hall.Admin.PostAsync("/api/staff/1001/two-factor/reset")).Ok();
        (await clerk.GetAsync("/api/me")).Refused(401, "NotSignedIn");
        (await EnterAsync(clerk, Password)).Ok();
        await TurnOnAsync(hall, clerk, Password);
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["user", "reset", "1001", "--data", hall.Folder]));
        await hall.RestartAsync();
        (await hall.Admin.PostAsync("/api/staff/1001/password", new { password = "third-word-3" })).Ok();
        (await EnterAsync(hall.NewBrowser(), "third-word-3")).Ok();
    }

    private static Task<Reply> EnterAsync(Browser browser, string password, string? code = null) =>
        browser.PostAsync("/api/sign-in", new { staffNo = "1001", password, code });

    private static async Task<(Browser Clerk, string Key, List<string> Codes)> WithTwoFactorAsync(TestHall hall)
    {
        var clerk = await hall.StaffAsync("1001", "clerk");
        var (key, codes) = await TurnOnAsync(hall, clerk, Password);
        return (clerk, key, codes);
    }

    private static async Task<(string Key, List<string> Codes)> TurnOnAsync(TestHall hall, Browser browser, string password)
    {
        var begun = (await browser.PostAsync("/api/me/two-factor/begin", new { password })).Ok().Json;
        var key = begun.GetProperty("key").GetString()!;
        Assert.Contains($"secret={key}", begun.GetProperty("address").GetString(), StringComparison.Ordinal);
        var codes = (await browser.PostAsync("/api/me/two-factor/confirm", new { code = Next(hall, key) })).Ok().Json.GetProperty("codes");
        return (key, [.. codes.EnumerateArray().Select(c => c.GetString()!)]);
    }

    /// <summary>The authenticator's next code, half a minute later: no code is shown twice.</summary>
    private static string Next(TestHall hall, string key)
    {
        hall.Clock.Ahead += TimeSpan.FromSeconds(30);
        return new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(hall.Clock.GetUtcNow().UtcDateTime);
    }
}
