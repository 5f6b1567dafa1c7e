using Npgsql;
using Xunit;

namespace Yitai.Testing;

/// <summary>A PostgreSQL server for a test run: the one in <c>YITAI_TEST_POSTGRES</c> (a connection string that may create
/// databases), or a temporary cluster that is stopped and deleted at the end.</summary>
/// <remarks>Use it as a collection fixture, and take a database of its own for each test.</remarks>
public sealed class PostgresCluster : IAsyncLifetime
{
    private string _server = Environment.GetEnvironmentVariable("YITAI_TEST_POSTGRES") ?? "";
    private TemporaryCluster? _own;
    private int _databases;

    public async Task InitializeAsync()
    {
        if (_server.Length == 0)
        {
            _own = await TemporaryCluster.StartAsync();
            _server = _own.ConnectionString;
        }
    }

    /// <summary>Makes an empty database and returns its connection string.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"yitai_{Environment.ProcessId}_{Interlocked.Increment(ref _databases)}";
        await ExecuteAsync($"create database {name} encoding 'UTF8' locale 'C' template template0");
        return new NpgsqlConnectionStringBuilder(_server) { Database = name }.ToString();
    }

    /// <summary>Drops it on a server that stays; a temporary cluster is deleted as a whole.</summary>
    public Task DropAsync(string database) => _own is not null
        ? Task.CompletedTask
        : ExecuteAsync($"drop database if exists {new NpgsqlConnectionStringBuilder(database).Database} with (force)");

    /// <summary>Runs a statement on the server's own database, as its owner.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Starts a receiver of the write-ahead log that confirms what it has on disk, as a synchronous standby does; null on
    /// a server that is not ours. Disposing the answer ends it.</summary>
    public IDisposable? StartReceiver(string name) => _own?.StartReceiver(name);

    public async Task DisposeAsync()
    {
        if (_own is not null)
        {
            await _own.DisposeAsync();
        }
    }
}
