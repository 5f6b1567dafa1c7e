using System.Data;
using Microsoft.Data.Sqlite;
using Yitai.Storage;

namespace Yitai.Bench.Log;

/// <summary>Raw rows into SQLite: prepared inserts in one immediate transaction a batch, WAL and full syncs like the log's.</summary>
internal sealed class RawSqlite(string file) : IRawTables
{
    public Task<IRawConnection> ConnectAsync()
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=false;Default Timeout=30");
        connection.Open();
        using var settings = connection.CreateCommand();
        settings.CommandText = "pragma synchronous = full; pragma secure_delete = on; pragma cache_size = -65536; pragma wal_autocheckpoint = 16000";
        settings.ExecuteNonQuery();
        return Task.FromResult<IRawConnection>(new Connection(connection));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Connection : IRawConnection
    {
        private readonly SqliteConnection _connection;
        private readonly SqliteCommand _fact;
        private readonly SqliteCommand _command;

        public Connection(SqliteConnection connection)
        {
            _connection = connection;
            _fact = Prepare("insert into facts (stream, seq, at, business_on, name, sender, command_id, payload, hash) values ($0, $1, $2, $3, $4, $5, $6, $7, $8)", 9);
            _command = Prepare("insert into commands (stream, sender, command_id, body_hash, first_seq, last_seq, at) values ($0, $1, $2, $3, $4, $5, $6)", 7);
        }

        public Task InsertAsync(FactRow[] facts, CommandRow[] commands)
        {
            using var transaction = _connection.BeginTransaction(IsolationLevel.Serializable, deferred: false);
            (_fact.Transaction, _command.Transaction) = (transaction, transaction);
            foreach (var c in commands)
            {
                Run(_command, c.Stream.Value, c.Sender, c.CommandId.ToByteArray(bigEndian: true), c.BodyHash.AsWholeArray(), c.FirstSeq, c.LastSeq, Chain.Microseconds(c.At));
            }

            foreach (var f in facts)
            {
                Run(_fact, f.Stream.Value, f.Seq, Chain.Microseconds(f.At), f.BusinessOn?.DayNumber, f.Name, f.Sender, f.CommandId.ToByteArray(bigEndian: true), f.Payload.AsWholeArray(), f.Hash.AsWholeArray());
            }

            transaction.Commit();
            return Task.CompletedTask;
        }

        public async ValueTask DisposeAsync()
        {
            await _fact.DisposeAsync();
            await _command.DisposeAsync();
            await _connection.DisposeAsync();
        }

        private static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
        {
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters[i].Value = values[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        private SqliteCommand Prepare(string sql, int parameters)
        {
            var command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < parameters; i++)
            {
                command.Parameters.Add(new SqliteParameter("$" + i, null));
            }

            command.Prepare();
            return command;
        }
    }
}
