using Microsoft.Extensions.DependencyInjection;
using Yitai.App.Sessions;
using Yitai.Host.CommandLine;
using Yitai.Storage;

namespace Yitai.Host.Tests;

public sealed class ArchivedTests
{
    private const string FirstDay = "/api/halls/demo/days/2026-11-23";

    [Fact]
    public async Task Who_asks_for_archived_facts_is_told_where_the_log_begins_and_history_stays()
    {
        await using var hall = await TestHall.OpenAsync();
        (await hall.Admin.PostAsync("/api/halls/demo/visits", new { through = "guide" })).Ok();
        (await hall.Admin.PostAsync("/api/halls/demo/day/close")).Ok();
        await GoOnAsync(hall, days: 35);
        (await hall.Admin.PostAsync("/api/halls/demo/day/open")).Ok();
        (await hall.Admin.GetAsync(FirstDay)).Ok();
        await GoOnAsync(hall, days: 100);
        var folder = Path.Combine(hall.Folder, "archive");
        var store = hall.Services.GetRequiredService<Store>();

        await new LogArchive(store.Database, store.Keys, hall.Services.GetRequiredService<TimeProvider>())
            .RunAsync(new DateOnly(2027, 1, 15), folder, FactNames.CarryOvers, null, CancellationToken.None);

        var refused = (await hall.Admin.GetAsync("/api/halls/demo/facts")).Refused(410, "FactsArchived");
        var first = refused.Json.GetProperty("values").GetProperty("first").GetInt64();
        var page = (await hall.Admin.GetAsync($"/api/halls/demo/facts?after={first - 1}")).Ok().Json;
        Assert.Equal("floor.day-opened", page.GetProperty("facts")[0].GetProperty("name").GetString());
        Assert.Equal(["event: archived", $"data: {{\"first\":{first}}}", "", $"id: 1.{first}"], await FeedAsync(hall));
        (await hall.Admin.GetAsync(FirstDay + "/tickets.csv")).Refused(410, "FactsArchived");

        string[] there = ["--data", hall.Folder];
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["rebuild", .. there]));
        var summary = (await hall.Admin.GetAsync(FirstDay)).Ok().Text;
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["rebuild", "--archive", folder, .. there]));
        Assert.Equal(summary, (await hall.Admin.GetAsync(FirstDay)).Ok().Text);
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["verify", .. there]));
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["verify", "--archive", folder, .. there]));
    }

    [Theory]
    [InlineData(ExitCode.Usage, "next year")]
    [InlineData(ExitCode.Refused, "2999-01-01")]
    [InlineData(ExitCode.Ok, "2001-01-01")]
    public async Task Only_what_is_long_past_is_archived(int expected, string before)
    {
        var data = Directory.CreateTempSubdirectory("yitai-cli-");
        Assert.Equal(expected, await ProgramCommands.RunAsync(["archive", "--before", before, "--to", Path.Combine(data.FullName, "archive"), "--data", data.FullName]));
        data.Delete(recursive: true);
    }

    private static async Task GoOnAsync(TestHall hall, int days)
    {
        ((HallClock)hall.Services.GetRequiredService<TimeProvider>()).Ahead = TimeSpan.FromDays(days);
        (await hall.Admin.PostAsync("/api/sign-in", new { staffNo = "9001", password = "correct horse" })).Ok();
    }

    /// <summary>The first lines of the feed after its greeting.</summary>
    private static async Task<List<string?>> FeedAsync(TestHall hall)
    {
        using var response = await hall.Admin.Http.GetAsync("/api/halls/demo/facts/stream", HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        var read = new List<string?>();
        while (read.Count < 6)
        {
            read.Add(await lines.ReadLineAsync());
        }

        return read[2..];
    }
}
