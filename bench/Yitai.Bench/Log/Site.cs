using Npgsql;
using Yitai.Storage;
using Yitai.Storage.Postgres;
using Yitai.Storage.Sqlite;
using Yitai.Testing;

namespace Yitai.Bench.Log;

/// <summary>A fresh database for a run: a file, or a PostgreSQL cluster of its own with the server's defaults and real syncs.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("yitai-bench-").FullName;
    private readonly PostgresCluster? _cluster;
    private readonly List<IDatabase> _databases = [];

    private Site(PostgresCluster? cluster) => _cluster = cluster;

    public IFactLog Log { get; private set; } = null!;

    public string Promise { get; private set; } = "";

    public static async Task<Site> OpenAsync(string database)
    {
        var cluster = database == "postgres" ? new PostgresCluster() : null;
        if (cluster is not null)
        {
            await cluster.InitializeAsync();
        }

        var site = new Site(cluster);
        if (database == "none")
        {
            (site.Log, site.Promise) = (new NoLog(), "Nothing is stored.");
        }
        else
        {
            await site.OpenLogAsync();
        }

        return site;
    }

    /// <summary>Another fresh database with the same tables.</summary>
    public async Task<IRawTables> NewRawAsync()
    {
        if (_cluster is not null)
        {
            var server = await NewServerAsync();
            await (await PostgresDatabase.OpenLogAsync(new PostgresOptions(server), CancellationToken.None)).DisposeAsync();
            return new RawPostgres(server);
        }

        var folder = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        await (await SqliteDatabase.OpenLogAsync(new SqliteOptions(folder), CancellationToken.None)).DisposeAsync();
        return new RawSqlite(Path.Combine(folder, "log.db"));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _databases)
        {
            await database.DisposeAsync();
        }

        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> NewServerAsync() =>
        new NpgsqlConnectionStringBuilder(await _cluster!.NewDatabaseAsync()) { Pooling = true }.ToString();

    private async Task OpenLogAsync()
    {
        if (_cluster is not null)
        {
            var database = await PostgresDatabase.OpenLogAsync(new PostgresOptions(await NewServerAsync()), CancellationToken.None);
            (Log, Promise) = (new PostgresFactLog(database, new NoHeadHints()), (await database.DurabilityAsync(CancellationToken.None)).Sentence);
            _databases.Add(database);
        }
        else
        {
            var database = await SqliteDatabase.OpenLogAsync(new SqliteOptions(_folder), CancellationToken.None);
            (Log, Promise) = (new SqliteFactLog(database), (await database.DurabilityAsync(CancellationToken.None)).Sentence);
            _databases.Add(database);
        }
    }
}
