using System.Threading.Channels;
using Npgsql;
using Yitai.Kernel;
using Yitai.Storage.Postgres;
using Yitai.Testing;

namespace Yitai.Storage.Tests;

[Collection("postgres")]
public sealed class HintsOnPostgres(PostgresCluster cluster) : IAsyncLifetime
{
    private string _server = "";

    public async Task InitializeAsync() => _server = await cluster.NewDatabaseAsync();

    public Task DisposeAsync() => cluster.DropAsync(_server);

    [Fact]
    public async Task Another_node_hears_which_stream_moved_and_the_own_word_is_not_repeated()
    {
        await using var here = new HeadListener(new PostgresOptions(_server));
        await using var there = new HeadListener(new PostgresOptions(_server));
        var (heardHere, heardThere) = (Heard(here), Heard(there));
        Assert.Null(await NextAsync(heardHere));
        Assert.Null(await NextAsync(heardThere));

        here.Tell([Sample.Demo]);
        Assert.Equal(Sample.Demo, await NextAsync(heardThere));

        there.Tell([Sample.North]);
        Assert.Equal(Sample.North, await NextAsync(heardHere));
    }

    [Fact]
    public async Task After_a_lost_connection_it_listens_again_and_says_so()
    {
        await using var here = new HeadListener(new PostgresOptions(_server));
        var heard = Heard(here);
        Assert.Null(await NextAsync(heard));

        await cluster.ExecuteAsync(
            $"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{new NpgsqlConnectionStringBuilder(_server).Database}'");

        Assert.Null(await NextAsync(heard));
    }

    private static ChannelReader<StreamId?> Heard(HeadListener hints)
    {
        var heard = Channel.CreateUnbounded<StreamId?>();
        hints.Listen(moved => heard.Writer.TryWrite(moved));
        return heard.Reader;
    }

    private static Task<StreamId?> NextAsync(ChannelReader<StreamId?> heard) => heard.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
}
