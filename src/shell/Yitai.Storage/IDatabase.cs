using System.Data.Common;

namespace Yitai.Storage;

/// <summary>A database of the hall: the log with the vault, or the projections.</summary>
/// <remarks>Tables use only types both databases know, so that one can be moved to the other: <c>text</c>, <c>bigint</c> (also
/// for times: microseconds since 1970 UTC), <c>integer</c>, <c>boolean</c>, <c>double precision</c>, <c>bytea</c>/<c>blob</c>
/// (also for ids: 16 bytes, big endian).</remarks>
public interface IDatabase : IAsyncDisposable
{
    /// <summary><c>sqlite</c> or <c>postgres</c>: the folder of the numbered scripts, and for SQL that must differ.</summary>
    string Kind { get; }

    /// <summary>An open connection for reading; dispose it soon. On SQLite it refuses to write. Faults of its
    /// commands are the driver's own; <see cref="ReadAsync"/> translates them.</summary>
    Task<DbConnection> OpenAsync(CancellationToken cancel);

    /// <summary>Runs the work on a connection for reading.</summary>
    /// <exception cref="LogUnavailableException">The database is gone, locked or damaged.</exception>
    Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel);

    /// <summary>An open connection that sees one moment of the whole database until it is disposed; for backups.</summary>
    Task<DbConnection> OpenSnapshotAsync(CancellationToken cancel);

    /// <summary>Runs the work in a write transaction and commits it, synced; rolls back when it throws.</summary>
    /// <exception cref="LogUnavailableException">The database is gone, full or locked too long; the outcome is unknown.</exception>
    /// <remarks>On SQLite there is one writer, so the work must be short and must not call WriteAsync again.</remarks>
    Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel);

    /// <summary>Runs the scripts of this set that the database does not have yet; see <see cref="ScriptSet"/>.</summary>
    Task ApplyAsync(ScriptSet scripts, CancellationToken cancel);

    /// <summary>Which promise of durability holds now; for the health page.</summary>
    Task<Durability> DurabilityAsync(CancellationToken cancel);

    /// <summary>The tables of this database in an order in which they can be filled, without <c>schema_scripts</c>.</summary>
    Task<IReadOnlyList<TableShape>> TablesAsync(DbConnection connection, CancellationToken cancel);
}
