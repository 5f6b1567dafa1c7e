using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Yitai.Storage.Sqlite;

/// <summary>One SQLite file as a database: <c>log.db</c> synced at each commit, or <c>views.db</c>, which can be made again.</summary>
public sealed class SqliteDatabase : IDatabase
{
    private readonly SqliteFile _file;
    private readonly SqliteWriter _writer;
    private readonly SqliteOptions _options;
    private readonly bool _isLog;

    private SqliteDatabase(SqliteOptions options, string name, bool isLog)
    {
        (_options, _isLog) = (options, isLog);
        _file = new SqliteFile(Path.Combine(options.Folder, name), isLog ? "full" : "normal", options.BusyFor);
        _writer = new SqliteWriter(_file);
    }

    public string Kind => "sqlite";

    internal SqliteWriter Writer => _writer;

    /// <summary>Opens <c>log.db</c>, made when missing.</summary>
    /// <exception cref="DurabilityWeakenedException">The file cannot be kept in WAL with full sync.</exception>
    public static Task<SqliteDatabase> OpenLogAsync(SqliteOptions options, CancellationToken cancel) =>
        OpenAsync(options, "log.db", isLog: true, cancel);

    /// <summary>Opens <c>views.db</c>, made when missing; synced at checkpoints only, because it can be made again.</summary>
    public static Task<SqliteDatabase> OpenViewsAsync(SqliteOptions options, CancellationToken cancel) =>
        OpenAsync(options, "views.db", isLog: false, cancel);

    /// <summary>Throws when there is less free space than the stop line; reads never ask.</summary>
    internal void DemandSpace()
    {
        if (FreeBytes() is var free && free < _options.MinimumFreeBytes)
        {
            throw new LogUnavailableException(
                $"The disk of {_options.Folder} has {free >> 20} MiB left, the stop line is {_options.MinimumFreeBytes >> 20} MiB: nothing is written.");
        }
    }

    public Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        try
        {
            return Task.FromResult<DbConnection>(_file.OpenReader());
        }
        catch (SqliteException fault)
        {
            return Task.FromException<DbConnection>(SqliteFaults.Unavailable(fault));
        }
    }

    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(cancel);
        try
        {
            return await work(connection);
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Unavailable(fault);
        }
    }

    public async Task<DbConnection> OpenSnapshotAsync(CancellationToken cancel)
    {
        var connection = (SqliteConnection)await OpenAsync(cancel);
        connection.BeginTransaction(deferred: true); // the connection ends it
        return connection;
    }

    public Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel)
    {
        DemandSpace();
        return _writer.RunAsync(transaction => work(transaction.Connection!), cancel);
    }

    public Task ApplyAsync(ScriptSet scripts, CancellationToken cancel) => WriteAsync(
        async connection =>
        {
            await SchemaScripts.ApplyAsync(connection, scripts, _options.Clock.GetUtcNow());
            return true;
        },
        cancel);

    public Task<Durability> DurabilityAsync(CancellationToken cancel) => _writer.RunAsync(
        transaction => Task.FromResult(SqlitePromise.Of(transaction.Connection!, FreeBytes())), cancel);

    public Task<IReadOnlyList<TableShape>> TablesAsync(DbConnection connection, CancellationToken cancel) =>
        SqliteTables.ReadAsync(connection);

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _file.Close();
    }

    private long FreeBytes()
    {
        try
        {
            return _options.FreeBytesOf(_options.Folder);
        }
        catch (IOException fault)
        {
            throw SqliteFaults.Unavailable(fault);
        }
    }

    private static async Task<SqliteDatabase> OpenAsync(SqliteOptions options, string name, bool isLog, CancellationToken cancel)
    {
        var database = new SqliteDatabase(options, name, isLog);
        try
        {
            database._file.Create();
            if (isLog && await database.DurabilityAsync(cancel) is { Synced: false } weak)
            {
                throw new DurabilityWeakenedException(weak.Sentence);
            }

            await database.ApplyAsync(ScriptSet.Embedded(typeof(SqliteDatabase).Assembly, isLog ? "log" : "views", isLog ? "Scripts/log" : "Scripts/views"), cancel);
            return database;
        }
        catch (Exception fault)
        {
            await database.DisposeAsync();
            throw fault is SqliteException sqlite ? SqliteFaults.Unavailable(sqlite) : fault;
        }
    }
}
