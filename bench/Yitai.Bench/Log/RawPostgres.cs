using Npgsql;
using Yitai.Storage;

namespace Yitai.Bench.Log;

/// <summary>Raw rows into PostgreSQL: arrays unnested by prepared statements, one round trip and one commit a batch.</summary>
internal sealed class RawPostgres(string server) : IRawTables
{
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(server + ";Search Path=log;Max Auto Prepare=16;Auto Prepare Min Usages=1");

    public async Task<IRawConnection> ConnectAsync() => new Connection(await _source.OpenConnectionAsync());

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private sealed class Connection(NpgsqlConnection connection) : IRawConnection
    {
        public async Task InsertAsync(FactRow[] facts, CommandRow[] commands)
        {
            await using var batch = new NpgsqlBatch(connection)
            {
                BatchCommands =
                {
                    new NpgsqlBatchCommand("insert into facts (stream, seq, at, business_on, name, sender, command_id, payload, hash) select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)")
                    {
                        Parameters =
                        {
                            Column(facts, f => f.Stream.Value), Column(facts, f => f.Seq), Column(facts, f => Chain.Microseconds(f.At)),
                            Column(facts, f => f.BusinessOn?.DayNumber), Column(facts, f => f.Name), Column(facts, f => f.Sender),
                            Column(facts, f => f.CommandId.ToByteArray(bigEndian: true)), Column(facts, f => f.Payload.AsWholeArray()), Column(facts, f => f.Hash.AsWholeArray()),
                        },
                    },
                    new NpgsqlBatchCommand("insert into commands (stream, sender, command_id, body_hash, first_seq, last_seq, at) select * from unnest($1, $2, $3, $4, $5, $6, $7)")
                    {
                        Parameters =
                        {
                            Column(commands, c => c.Stream.Value), Column(commands, c => c.Sender), Column(commands, c => c.CommandId.ToByteArray(bigEndian: true)),
                            Column(commands, c => c.BodyHash.AsWholeArray()), Column(commands, c => c.FirstSeq), Column(commands, c => c.LastSeq),
                            Column(commands, c => Chain.Microseconds(c.At)),
                        },
                    },
                },
            };
            await batch.ExecuteNonQueryAsync();
        }

        public ValueTask DisposeAsync() => connection.DisposeAsync();

        private static NpgsqlParameter<TValue[]> Column<TRow, TValue>(TRow[] rows, Converter<TRow, TValue> value) => new() { TypedValue = Array.ConvertAll(rows, value) };
    }
}
