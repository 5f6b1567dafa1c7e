using Npgsql;
using Yitai.Storage.Postgres;
using Yitai.Testing;

namespace Yitai.Storage.Tests;

/// <summary>A server that would lose answered commands is refused before anything is served on it.</summary>
[Collection("postgres")]
public sealed class PromisesOnPostgres(PostgresCluster cluster) : IAsyncLifetime
{
    private string _server = "";

    private string Name => new NpgsqlConnectionStringBuilder(_server).Database!;

    public async Task InitializeAsync() => _server = await cluster.NewDatabaseAsync();

    public Task DisposeAsync() => cluster.DropAsync(_server);

    [Fact]
    public async Task As_installed_it_promises_the_disk_of_the_server()
    {
        await using var database = await PostgresDatabase.OpenLogAsync(new PostgresOptions(_server), default);

        var promise = await database.DurabilityAsync(default);

        Assert.Equal((true, false), (promise.Synced, promise.Standby));
    }

    [Theory]
    [InlineData("off")]
    [InlineData("local")]
    public async Task Commits_that_do_not_wait_are_refused(string setting)
    {
        await cluster.ExecuteAsync($"alter database {Name} set synchronous_commit = {setting}");

        Assert.Contains("synchronous_commit is " + setting, (await RefusedAsync(new PostgresOptions(_server))).Message);
    }

    [Theory]
    [InlineData("fsync")]
    [InlineData("full_page_writes")]
    public async Task A_server_that_may_lose_its_disk_is_refused(string setting)
    {
        await cluster.ExecuteAsync($"alter system set {setting} = off");
        try
        {
            await ReloadAsync(setting, "off");
            Assert.Contains($"{setting} is off", (await RefusedAsync(new PostgresOptions(_server))).Message);
        }
        finally
        {
            await cluster.ExecuteAsync($"alter system reset {setting}");
            await ReloadAsync(setting, "on");
        }
    }

    [Fact]
    public async Task A_standby_that_was_asked_for_must_be_there()
    {
        Assert.Contains("no synchronous standby", (await RefusedAsync(new PostgresOptions(_server) { Standby = true })).Message);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unavailable()
    {
        var nowhere = new PostgresOptions("Host=/nowhere;Username=postgres;Database=postgres");

        await Assert.ThrowsAsync<LogUnavailableException>(() => PostgresDatabase.OpenLogAsync(nowhere, default));
    }

    private static Task<DurabilityWeakenedException> RefusedAsync(PostgresOptions options) =>
        Assert.ThrowsAsync<DurabilityWeakenedException>(() => PostgresDatabase.OpenLogAsync(options, default));

    // A reload reaches a new connection when the postmaster has read its file; ask until it has.
    private async Task ReloadAsync(string setting, string value)
    {
        await cluster.ExecuteAsync("select pg_reload_conf()");
        for (var now = ""; now != value;)
        {
            await using var connection = new NpgsqlConnection(_server);
            await connection.OpenAsync();
            await using var show = new NpgsqlCommand("show " + setting, connection);
            now = (string)(await show.ExecuteScalarAsync())!;
        }
    }
}
