using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Yitai.Storage.Sqlite;

/// <summary>One SQLite file and how its connections are set.</summary>
internal sealed class SqliteFile(string path, string synchronous, TimeSpan busyFor)
{
    public string Path { get; } = path;

    /// <summary>Makes the file and turns on the write-ahead log, which stays on in the file.</summary>
    public void Create()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using var connection = Open(SqliteOpenMode.ReadWriteCreate, pooled: false);
        Execute(connection, "pragma journal_mode = wal");
    }

    /// <summary>A pooled connection that only reads.</summary>
    public SqliteConnection OpenReader()
    {
        var connection = Open(SqliteOpenMode.ReadWrite, pooled: true);
        Execute(connection, "pragma query_only = on");
        return connection;
    }

    /// <summary>The one connection that writes; forgotten content is overwritten with zeros.</summary>
    /// <remarks>64 MiB of pages stay in memory, so that a large batch is not written out and read in again before its commit; the
    /// write-ahead log is folded into the file each 64 MiB.</remarks>
    public SqliteConnection OpenWriter()
    {
        var connection = Open(SqliteOpenMode.ReadWrite, pooled: false);
        Execute(connection, $"pragma synchronous = {synchronous}; pragma secure_delete = on; pragma cache_size = -65536; pragma wal_autocheckpoint = 16000");
        return connection;
    }

    /// <summary>Closes the pooled readers, so that the file can be moved or deleted.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadWrite, pooled: true));
        SqliteConnection.ClearPool(connection);
    }

    public static string Ask(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "pragma " + pragma;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }

    private SqliteConnection Open(SqliteOpenMode mode, bool pooled)
    {
        var connection = new SqliteConnection(ConnectionString(mode, pooled));
        try
        {
            connection.Open();
            Execute(connection, $"pragma busy_timeout = {(int)busyFor.TotalMilliseconds}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private string ConnectionString(SqliteOpenMode mode, bool pooled) => new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        Mode = mode,
        Pooling = pooled,
        DefaultTimeout = Math.Max(1, (int)Math.Ceiling(busyFor.TotalSeconds)),
    }.ToString();

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
