namespace Yitai.Host.Tests;

public sealed class SetupTests
{
    [Fact]
    public async Task The_wizard_founds_the_company_once_and_signs_its_administrator_in()
    {
        await using var hall = await TestHall.FreshAsync();
        var browser = hall.NewBrowser();
        Assert.True((await browser.GetAsync("/api/setup")).Ok().Json.GetProperty("needed").GetBoolean());
        (await browser.SetUpAsync(password: "short")).Refused(400, "PasswordTooShort");
        (await browser.SetUpAsync(hallId: "No Slug")).Refused(400, "BodyInvalid");
        (await browser.SetUpAsync()).Ok();
        Assert.Equal("9001", (await browser.GetAsync("/api/me")).Ok().Json.GetProperty("staffNo").GetString());
        Assert.Equal(5, (await browser.GetAsync("/api/halls/demo/settings")).Ok().Json.GetProperty("settings").GetProperty("lines").GetArrayLength());
        Assert.False((await browser.GetAsync("/api/setup")).Ok().Json.GetProperty("needed").GetBoolean());
        (await hall.NewBrowser().SetUpAsync("second")).Refused(409, "SetupDone");
    }

    [Fact]
    public async Task Health_says_which_promise_holds()
    {
        await using var hall = await TestHall.FreshAsync();
        var health = (await hall.NewBrowser().GetAsync("/health")).Ok().Json;
        Assert.True(health.GetProperty("ok").GetBoolean());
        Assert.True(health.GetProperty("synced").GetBoolean());
        Assert.Equal(1, health.GetProperty("epoch").GetInt64());
        Assert.Contains("# TYPE", (await hall.NewBrowser().GetAsync("/metrics")).Ok().Text, StringComparison.Ordinal);
    }
}
