using Yitai.App.Sessions;
using Yitai.Storage;
using Yitai.Storage.Postgres;
using Yitai.Testing;

namespace Yitai.Sessions.Tests.Labs;

public sealed class PostgresLab : SessionLab
{
    private readonly PostgresCluster _cluster;
    private readonly List<(PostgresDatabase Database, HeadListener Hints, PostgresFactLog Log)> _open = [];
    private Cable? _over;

    private PostgresLab(PostgresCluster cluster, string server) => (_cluster, Server) = (cluster, server);

    public string Server { get; }

    public override IDatabase Database => _open[0].Database;

    public override IFactLog Log => _open[0].Log;

    protected override int Lanes => 3;

    public static async Task<SessionLab> NewAsync(PostgresCluster cluster)
    {
        var lab = new PostgresLab(cluster, (await cluster.NewDatabaseAsync()).Replace("Pooling=False", "Pooling=True", StringComparison.OrdinalIgnoreCase));
        await lab.OpenAsync();
        return lab;
    }

    public override Task RefuseFactsNamedAsync(string name) =>
        TamperAsync($"alter table facts add constraint refuse check (name <> '{name}')");

    /// <summary>Starts a node that reaches the database over this cable alone.</summary>
    internal async Task<Node> NodeOverAsync(Cable cable)
    {
        _over = cable;
        var node = await NodeAsync();
        _over = null;
        return node;
    }

    protected override async Task<IFactLog> OpenAsync()
    {
        var options = new PostgresOptions(_over?.ConnectionString ?? Server);
        var database = await PostgresDatabase.OpenLogAsync(options, CancellationToken.None);
        var hints = new HeadListener(options);
        var log = new PostgresFactLog(database, hints);
        _open.Add((database, hints, log));
        return log;
    }

    protected override void Listen(IFactLog log, Streams streams) => _open.Single(o => o.Log == log).Hints.Listen(streams.Hint);

    protected override async Task CloseAsync()
    {
        foreach (var (database, hints, _) in _open)
        {
            await hints.DisposeAsync();
            await database.DisposeAsync();
        }

        await _cluster.DropAsync(Server);
    }
}

[CollectionDefinition("postgres")]
public sealed class PostgresTests : ICollectionFixture<PostgresCluster>;
