using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace Yitai.Storage.Postgres;

/// <summary>One schema of a PostgreSQL database: <c>log</c> with the vault, or <c>views</c>, which can be made again.</summary>
public sealed class PostgresDatabase : IDatabase
{
    private readonly PostgresOptions _options;
    private readonly string _schema;

    private PostgresDatabase(PostgresOptions options, string schema)
    {
        (_options, _schema) = (options, schema);
        Source = PostgresSource.Of(options, schema);
    }

    public string Kind => "postgres";

    internal NpgsqlDataSource Source { get; }

    internal TimeSpan AnswerWithin => _options.AnswerWithin;

    /// <summary>Opens the log's schema, made when missing.</summary>
    /// <exception cref="DurabilityWeakenedException">The server's settings would lose answered commands, or the standby
    /// that was asked for is not there.</exception>
    public static Task<PostgresDatabase> OpenLogAsync(PostgresOptions options, CancellationToken cancel) =>
        OpenAsync(options, "log", cancel);

    /// <summary>Opens the projections' schema, made when missing.</summary>
    public static Task<PostgresDatabase> OpenViewsAsync(PostgresOptions options, CancellationToken cancel) =>
        OpenAsync(options, "views", cancel);

    public async Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        try
        {
            return await Source.OpenConnectionAsync(cancel);
        }
        catch (Exception fault) when (PostgresFaults.IsOfTheMachine(fault))
        {
            throw PostgresFaults.Unavailable(fault);
        }
    }

    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel)
    {
        try
        {
            await using var connection = await Source.OpenConnectionAsync(cancel);
            return await work(connection);
        }
        catch (Exception fault) when (PostgresFaults.IsOfTheMachine(fault))
        {
            throw PostgresFaults.Unavailable(fault);
        }
    }

    public async Task<DbConnection> OpenSnapshotAsync(CancellationToken cancel)
    {
        var connection = await OpenAsync(cancel);
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel); // the connection ends it
        return connection;
    }

    public async Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel)
    {
        try
        {
            await using var connection = await Source.OpenConnectionAsync(cancel);
            await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
            var result = await work(connection);
            await transaction.CommitAsync(cancel);
            return result;
        }
        catch (PostgresException fault) when (PostgresFaults.IsAboutContent(fault))
        {
            throw;
        }
        catch (Exception fault) when (PostgresFaults.IsOfTheMachine(fault))
        {
            throw PostgresFaults.Unavailable(fault);
        }
    }

    public Task ApplyAsync(ScriptSet scripts, CancellationToken cancel) => WriteAsync(
        async connection =>
        {
            // Nodes that start together take turns.
            await connection.ExecuteAsync("select pg_advisory_xact_lock(hashtext('yitai schema'))");
            await connection.ExecuteAsync($"create schema if not exists {_schema}");
            await SchemaScripts.ApplyAsync(connection, scripts, _options.Clock.GetUtcNow());
            return true;
        },
        cancel);

    public async Task<Durability> DurabilityAsync(CancellationToken cancel)
    {
        try
        {
            await using var connection = await Source.OpenConnectionAsync(cancel);
            return await PostgresPromise.OfAsync(connection);
        }
        catch (Exception fault) when (PostgresFaults.IsOfTheMachine(fault))
        {
            throw PostgresFaults.Unavailable(fault);
        }
    }

    public Task<IReadOnlyList<TableShape>> TablesAsync(DbConnection connection, CancellationToken cancel) =>
        PostgresTables.ReadAsync(connection);

    public ValueTask DisposeAsync() => Source.DisposeAsync();

    private static async Task<PostgresDatabase> OpenAsync(PostgresOptions options, string schema, CancellationToken cancel)
    {
        var database = new PostgresDatabase(options, schema);
        try
        {
            var promise = await database.DurabilityAsync(cancel);
            if (!promise.Synced || (options.Standby && !promise.Standby))
            {
                throw new DurabilityWeakenedException(promise.Sentence);
            }

            await database.ApplyAsync(ScriptSet.Embedded(typeof(PostgresDatabase).Assembly, schema, "Scripts/" + schema), cancel);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }
}
