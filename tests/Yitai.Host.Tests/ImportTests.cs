namespace Yitai.Host.Tests;

public sealed class ImportTests
{
    private const string Header = "staffNo,name,roles,skills,password\n";

    [Fact]
    public async Task A_list_is_taken_over_after_a_dry_run_that_changes_nothing()
    {
        await using var hall = await TestHall.OpenAsync();
        const string Csv = "\uFEFF" + Header + "1001,李娜,clerk,business;payment,first-word-1\r\n1002,\"Wang, Qiang\",clerk;guide,,first-word-2\r\n";
        var dry = (await hall.Admin.PostAsync("/api/staff/import", new { csv = Csv, dryRun = true, hall = "demo" })).Ok().Json;
        Assert.Equal(2, dry.GetProperty("added").GetInt32());
        Assert.Equal(1, (await hall.Admin.GetAsync("/api/staff")).Json.GetArrayLength());
        (await hall.Admin.PostAsync("/api/staff/import", new { csv = Csv, dryRun = false, hall = "demo" })).Ok();
        Assert.Equal(3, (await hall.Admin.GetAsync("/api/staff")).Json.GetArrayLength());
        var again = (await hall.Admin.PostAsync("/api/staff/import", new { csv = Csv, dryRun = true, hall = "demo" })).Ok().Json;
        Assert.Equal(2, again.GetProperty("same").GetInt32());
        (await hall.NewBrowser().PostAsync("/api/sign-in", new { staffNo = "1001", password = "first-word-1" })).Ok();
    }

    [Theory]
    [InlineData("1002,Wang,clark,,first-word-2", "clerk")]
    [InlineData("1002,Wang,clerk,busines,first-word-2", "business")]
    [InlineData("1002,Wang,clerk,,short", "8")]
    [InlineData("1002,Wang,clerk", "5")]
    [InlineData("1002,\"Wang,clerk,,first-word-2", "5")]
    [InlineData("10 02,Wang,clerk,,first-word-2", "10 02")]
    [InlineData("1001,Wang,clerk,,first-word-2", "1001")]
    public async Task One_broken_row_is_named_and_nothing_is_written(string row, string said)
    {
        await using var hall = await TestHall.OpenAsync();
        var csv = Header + "1001,Li,clerk,,first-word-1\n" + row + "\n";
        var report = (await hall.Admin.PostAsync("/api/staff/import", new { csv, dryRun = false, hall = "demo" })).Ok().Json;
        var refused = report.GetProperty("rows").EnumerateArray().Last(r => r.GetProperty("action").GetString() == "refused");
        Assert.Equal(3, refused.GetProperty("line").GetInt32());
        Assert.Contains(said, refused.GetProperty("because").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, (await hall.Admin.GetAsync("/api/staff")).Json.GetArrayLength());
    }

    [Fact]
    public async Task A_file_without_the_columns_is_refused()
    {
        await using var hall = await TestHall.OpenAsync();
        (await hall.Admin.PostAsync("/api/staff/import", new { csv = "a,b\n1,2\n", dryRun = true, hall = "demo" })).Refused(400, "CsvInvalid");
    }
}
