using Npgsql;
using Yitai.Storage.Postgres;
using Yitai.Testing;
using static Yitai.Storage.Tests.Sample;

namespace Yitai.Storage.Tests;

/// <summary>A synchronous standby that is there is promised; one that fell silent is never waited for without end.</summary>
[Collection("postgres")]
public sealed class StandbyOnPostgres(PostgresCluster cluster) : IAsyncLifetime
{
    private const string State =
        "select current_setting('synchronous_standby_names') || ' ' "
        + "|| coalesce((select sync_state from pg_stat_replication where application_name = 'standby_1' and state = 'streaming'), 'none')";

    private string _server = "";

    public async Task InitializeAsync() => _server = await cluster.NewDatabaseAsync();

    public Task DisposeAsync() => cluster.DropAsync(_server);

    [Fact]
    public async Task Commits_wait_for_the_standby_and_not_for_ever()
    {
        using var standby = cluster.StartReceiver("standby_1");
        if (standby is null)
        {
            return; // somebody's own server is not reconfigured for a test
        }

        await UntilAsync(" async");
        await using var database = await PostgresDatabase.OpenLogAsync(
            new PostgresOptions(_server) { AnswerWithin = TimeSpan.FromSeconds(3), LockWithin = TimeSpan.FromSeconds(20) }, default);
        var log = new PostgresFactLog(database, new NoHeadHints());
        var head = await log.AppendAsync(Part(Empty(Demo)));
        await cluster.ExecuteAsync("alter system set synchronous_standby_names = 'standby_1'");
        try
        {
            await cluster.ExecuteAsync("select pg_reload_conf()");
            await UntilAsync("standby_1 sync");
            await using var demanding = await PostgresDatabase.OpenLogAsync(new PostgresOptions(_server) { Standby = true }, default);
            Assert.True((await demanding.DurabilityAsync(default)).Standby);
            head = await log.AppendAsync(Part(head));

            standby.Dispose();
            await UntilAsync("standby_1 none");

            await Assert.ThrowsAsync<LogUnavailableException>(() => log.AppendAsync([Bundle(Part(head))], default));
            Assert.Equal(2, (await log.HeadAsync(Demo, default)).Seq);
            Assert.False((await database.DurabilityAsync(default)).Standby);
        }
        finally
        {
            await cluster.ExecuteAsync("alter system reset synchronous_standby_names");
            await cluster.ExecuteAsync("select pg_reload_conf()");
            await UntilAsync(" none");
        }

        // The commit nobody was told of waited and is made now; whoever comes next finds that the head has moved.
        Assert.Equal([AppendOutcome.HeadMoved], await log.AppendAsync([Bundle(Part(head, sender: "staff:2"))], default));
        Assert.Equal(3, (await log.HeadAsync(Demo, default)).Seq);
    }

    // The server says when it is so; asked on a new connection each time, because settings reach those at once.
    private async Task UntilAsync(string state)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        for (var now = ""; now != state;)
        {
            await using var connection = new NpgsqlConnection(_server + ";Pooling=false");
            await connection.OpenAsync(patience.Token);
            await using var ask = new NpgsqlCommand(State, connection);
            now = (string)(await ask.ExecuteScalarAsync(patience.Token))!;
        }
    }
}
