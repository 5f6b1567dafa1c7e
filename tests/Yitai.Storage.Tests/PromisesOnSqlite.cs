using Dapper;
using Yitai.Storage.Sqlite;
using Yitai.Storage.Tests.Labs;
using static Yitai.Storage.Tests.Sample;

namespace Yitai.Storage.Tests;

/// <summary>What only SQLite can get wrong.</summary>
public sealed class PromisesOnSqlite : IAsyncLifetime
{
    private StorageLab? _lab;

    private StorageLab Lab => _lab!;

    public async Task InitializeAsync() => _lab = await SqliteLab.OpenAsync();

    public async Task DisposeAsync() => await Lab.DisposeAsync();

    [Fact]
    public async Task It_promises_the_disk_of_this_machine()
    {
        var promise = await Lab.Database.DurabilityAsync(default);

        Assert.Equal((true, false, long.MaxValue), (promise.Synced, promise.Standby, promise.FreeBytes));
    }

    [Fact]
    public async Task A_file_that_cannot_have_a_write_ahead_log_is_refused()
    {
        // A folder in place of the -wal file is what a file system without shared memory looks like to SQLite.
        var folder = Directory.CreateTempSubdirectory("yitai-nowal-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "log.db-wal"));

        await Assert.ThrowsAnyAsync<Exception>(() => SqliteDatabase.OpenLogAsync(new SqliteOptions(folder), default));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_file_that_cannot_grow_is_unavailable_and_keeps_nothing_of_the_append()
    {
        await Lab.Database.WriteAsync(
            connection => connection.ExecuteAsync($"pragma max_page_count = {connection.ExecuteScalar<long>("pragma page_count")}"), default);

        await Assert.ThrowsAsync<LogUnavailableException>(() => Lab.Log.AppendAsync([Bundle(Part(Empty(Demo), facts: 500))], default));

        // The writer was thrown away with its limit; the next append opens another.
        await Lab.Log.AppendAsync(Part(Empty(Demo), facts: 500));
    }

    [Fact]
    public async Task Reading_connections_refuse_to_write()
    {
        await using var connection = await Lab.Database.OpenAsync(default);

        Assert.Contains("readonly", Assert.ThrowsAny<Exception>(() => connection.Execute("delete from facts")).Message);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        await Lab.TamperAsync("insert into schema_scripts (area, number, name, applied_at) values ('log', 99, '0099-later.sql', 0)");

        await Assert.ThrowsAsync<DatabaseTooNewException>(Lab.AnotherNodeAsync);
    }
}
