using System.Diagnostics;
using System.Text.Json.Nodes;
using Npgsql;
using Yitai.Testing;

namespace Yitai.Crash.Tests;

/// <summary>A kill leaves the operating system's memory alone, so it cannot show that a commit waited for the disk. This does.</summary>
public sealed class EveryCommitIsSynced : IAsyncLifetime
{
    private const int Commands = 50;

    /// <summary>Idle processes of the database tell their counts every ten seconds.</summary>
    private static readonly TimeSpan LongestReport = TimeSpan.FromSeconds(20);

    private readonly string _data = Directory.CreateTempSubdirectory("yitai-sync-").FullName;
    private CrashingPostgres? _postgres;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task On_PostgreSQL_by_the_count_of_the_database_itself()
    {
        _postgres = await CrashingPostgres.StartAsync();
        // The count can tell: commits that wait are synced one by one, commits that do not are not.
        Assert.True(await CommitAsync("on") >= Commands);
        Assert.True(await CommitAsync("off") < Commands);

        await using var server = new ServerProcess(_data, _postgres.ConnectionString);
        await server.StartAndWaitAsync();
        using var http = HallOverHttp.NewClient(server.Address, await HallOverHttp.SetUpAsync(server.Address));
        var before = await SyncsAsync();
        await IssueAsync(http);
        var clock = Stopwatch.StartNew();
        long synced;
        while ((synced = await SyncsAsync() - before) < Commands && clock.Elapsed < LongestReport)
        {
            await Task.Delay(100);
        }

        Assert.True(synced >= Commands, $"{Commands} commands were answered one after the other and the database synced {synced} times");
    }

    [NeedsStraceFact]
    public async Task On_SQLite_by_the_calls_the_server_makes()
    {
        var calls = Path.Combine(_data, "calls");
        await using var server = new ServerProcess(_data, null, "strace", "-f", "-y", "--seccomp-bpf", "-e", "trace=fsync,fdatasync", "-o", calls);
        await server.StartAndWaitAsync();
        using var http = HallOverHttp.NewClient(server.Address, await HallOverHttp.SetUpAsync(server.Address));

        var before = SyncsOfTheLog(calls);
        await IssueAsync(http);
        var synced = SyncsOfTheLog(calls) - before;

        Assert.True(synced >= Commands, $"{Commands} commands were answered one after the other and the log was synced {synced} times");
    }

    private static async Task IssueAsync(HttpClient http)
    {
        for (var i = 0; i < Commands; i++)
        {
            using var request = HallOverHttp.Command($"api/halls/{HallOverHttp.Hall}/visits", Guid.NewGuid(), new JsonObject { ["through"] = "guide" });
            using var answer = await http.SendAsync(request);
            answer.EnsureSuccessStatusCode();
        }
    }

    /// <summary>Commits one after the other and returns how often the database synced meanwhile.</summary>
    private async Task<long> CommitAsync(string synchronousCommit)
    {
        await using var connection = new NpgsqlConnection(_postgres!.ConnectionString);
        await connection.OpenAsync();
        await RunAsync(connection, $"set synchronous_commit = {synchronousCommit}; select pg_stat_force_next_flush()");
        var before = await SyncsAsync();
        for (var i = 0; i < Commands; i++)
        {
            await RunAsync(connection, $"create table {synchronousCommit}_{i} ()");
        }

        await RunAsync(connection, "select pg_stat_force_next_flush()");
        return await SyncsAsync() - before;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<long> SyncsAsync()
    {
        await using var connection = new NpgsqlConnection(_postgres!.ConnectionString);
        await connection.OpenAsync();
        await using var ask = new NpgsqlCommand("select wal_sync from pg_stat_wal", connection);
        return (long)(await ask.ExecuteScalarAsync())!;
    }

    private static int SyncsOfTheLog(string calls) => File.ReadLines(calls).Count(line => line.Contains("log.db-wal", StringComparison.Ordinal));
}

/// <summary>Skipped where strace is missing, but never in CI.</summary>
public sealed class NeedsStraceFactAttribute : FactAttribute
{
    public NeedsStraceFactAttribute()
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "strace")));
        if (!isThere && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "strace is missing: it counts the syncs";
        }
    }
}
