using Dapper;
using Npgsql;
using Yitai.Storage.Postgres;
using Yitai.Testing;

namespace Yitai.Storage.Tests.Labs;

public sealed class PostgresLab : StorageLab
{
    private readonly PostgresCluster _cluster;
    private readonly string _server;
    private readonly List<IAsyncDisposable> _others = [];
    private PostgresDatabase? _database;
    private PostgresFactLog? _log;

    private PostgresLab(PostgresCluster cluster, string server) => (_cluster, _server) = (cluster, server);

    public override IDatabase Database => _database!;

    public override IFactLog Log => _log!;

    private PostgresOptions Options => new(_server) { AnswerWithin = TimeSpan.FromSeconds(5), LockWithin = TimeSpan.FromMilliseconds(300) };

    public static async Task<StorageLab> OpenAsync(PostgresCluster cluster)
    {
        var lab = new PostgresLab(cluster, await cluster.NewDatabaseAsync());
        lab._database = await PostgresDatabase.OpenLogAsync(lab.Options, CancellationToken.None);
        lab._log = new PostgresFactLog(lab._database, new NoHeadHints());
        return lab;
    }

    public override async Task<IFactLog> AnotherNodeAsync()
    {
        var database = await PostgresDatabase.OpenLogAsync(Options with { LockWithin = TimeSpan.FromSeconds(5) }, CancellationToken.None);
        _others.Add(database);
        return new PostgresFactLog(database, new NoHeadHints());
    }

    public override Task<StorageLab> AnotherAsync() => OpenAsync(_cluster);

    public override async Task<IAsyncDisposable> LockAsync()
    {
        var connection = new NpgsqlConnection(_server + ";Pooling=false");
        await connection.OpenAsync();
        await connection.ExecuteAsync("begin; lock table log.heads in exclusive mode");
        return connection;
    }

    public override async Task TakeAwayAsync()
    {
        await _cluster.ExecuteAsync($"alter database {Name} allow_connections false");
        await _cluster.ExecuteAsync($"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{Name}'");
    }

    public override Task BringBackAsync() => _cluster.ExecuteAsync($"alter database {Name} allow_connections true");

    public override async Task FillAsync()
    {
        await TamperAsync("create function full_disk() returns trigger language plpgsql as $$ begin raise exception using errcode = '53100'; end $$");
        await TamperAsync("create trigger full_disk before insert on facts for each row execute function full_disk()");
    }

    public override Task MakeRoomAsync() => TamperAsync("drop trigger full_disk on facts");

    public override Task RefuseFactsNamedAsync(string name) =>
        TamperAsync($"alter table facts add constraint refuse check (name <> '{name}')");

    protected override async ValueTask CloseAsync()
    {
        foreach (var other in _others)
        {
            await other.DisposeAsync();
        }

        await _database!.DisposeAsync();
        await _cluster.DropAsync(_server);
    }

    private string Name => new NpgsqlConnectionStringBuilder(_server).Database!;
}
