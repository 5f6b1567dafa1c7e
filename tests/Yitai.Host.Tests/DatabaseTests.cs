using Microsoft.Data.Sqlite;

namespace Yitai.Host.Tests;

/// <summary>The database is locked, or it is gone and comes back: a clear no, and the same key does it once when it can be done.</summary>
public sealed class DatabaseTests
{
    [Fact]
    public async Task While_another_program_has_the_database_locked_nothing_is_done_and_that_is_said()
    {
        await using var hall = await TestHall.OpenAsync();
        await using var other = new SqliteConnection($"Data Source={LogOf(hall)};Pooling=false");
        await other.OpenAsync();
        await ExecuteAsync(other, "begin immediate");
        await RefusedAndThenDoneOnceAsync(hall, () => ExecuteAsync(other, "rollback"));
    }

    [Fact]
    public async Task While_the_database_is_gone_nothing_is_done_and_that_is_said()
    {
        await using var hall = await TestHall.OpenAsync();
        File.Move(LogOf(hall), LogOf(hall) + ".away");
        await RefusedAndThenDoneOnceAsync(hall, () =>
        {
            File.Move(LogOf(hall) + ".away", LogOf(hall));
            return Task.CompletedTask;
        });
    }

    private static async Task RefusedAndThenDoneOnceAsync(TestHall hall, Func<Task> comeBack)
    {
        var key = Guid.NewGuid();
        (await ArriveAsync()).Refused(503, "LogUnavailable");
        await comeBack();
        var done = (await ArriveAsync()).Ok();
        Assert.Equal(done.Text, (await ArriveAsync()).Ok().Text);
        var visits = (await hall.Admin.GetAsync("/api/halls/demo/facts?limit=1000")).Ok().Json.GetProperty("facts").EnumerateArray();
        Assert.Single(visits, fact => fact.GetProperty("name").GetString() == "floor.visit-arrived");

        Task<Reply> ArriveAsync() => hall.Admin.PostAsync("/api/halls/demo/visits", new { through = "guide" }, key);
    }

    private static string LogOf(TestHall hall) => Path.Combine(hall.Folder, "log.db");

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
