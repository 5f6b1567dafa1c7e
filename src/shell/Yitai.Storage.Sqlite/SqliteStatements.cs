using Microsoft.Data.Sqlite;

namespace Yitai.Storage.Sqlite;

/// <summary>The statements of the log's writing side, prepared once for a connection.</summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    private readonly SqliteCommand _head = Prepare(connection, "select seq, hash from heads where stream = $0", 1);

    private readonly SqliteCommand _fact = Prepare(
        connection,
        "insert into facts (stream, seq, at, business_on, name, sender, command_id, payload, hash) values ($0, $1, $2, $3, $4, $5, $6, $7, $8)",
        9);

    private readonly SqliteCommand _command = Prepare(
        connection,
        "insert into commands (stream, sender, command_id, body_hash, first_seq, last_seq, at) values ($0, $1, $2, $3, $4, $5, $6)",
        7);

    private readonly SqliteCommand _advance = Prepare(
        connection,
        "insert into heads (stream, seq, hash, carry_seq, next_due) values ($0, $1, $2, $3, $4) on conflict (stream) do update "
        + "set seq = excluded.seq, hash = excluded.hash, carry_seq = excluded.carry_seq, next_due = excluded.next_due",
        5);

    private SqliteCommand[] All => [_head, _fact, _command, _advance];

    public SqliteConnection Connection => connection;

    public bool HeadIs(StreamHead expected)
    {
        Bind(_head, expected.Stream.Value);
        using var row = _head.ExecuteReader();
        return row.Read()
            ? row.GetInt64(0) == expected.Seq && row.GetFieldValue<byte[]>(1).AsSpan().SequenceEqual(expected.Hash.Span)
            : expected.Seq == 0;
    }

    public void Insert(FactRow fact) => Run(
        _fact, fact.Stream.Value, fact.Seq, Chain.Microseconds(fact.At), fact.BusinessOn?.DayNumber, fact.Name, fact.Sender,
        fact.CommandId.ToByteArray(bigEndian: true), fact.Payload.AsWholeArray(), fact.Hash.AsWholeArray());

    public void Insert(CommandRow command) => Run(
        _command, command.Stream.Value, command.Sender, command.CommandId.ToByteArray(bigEndian: true),
        command.BodyHash.AsWholeArray(), command.FirstSeq, command.LastSeq, Chain.Microseconds(command.At));

    public void Advance(StreamHead head) => Run(
        _advance, head.Stream.Value, head.Seq, head.Hash.AsWholeArray(), head.CarrySeq,
        head.NextDue is { } due ? Chain.Microseconds(due) : null);

    /// <summary>The statements run in this transaction from now on.</summary>
    public void Join(SqliteTransaction transaction)
    {
        foreach (var statement in All)
        {
            statement.Transaction = transaction;
        }
    }

    public void Dispose()
    {
        foreach (var statement in All)
        {
            statement.Dispose();
        }
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter("$" + i, null));
        }

        command.Prepare();
        return command;
    }

    private static void Run(SqliteCommand statement, params ReadOnlySpan<object?> values)
    {
        Bind(statement, values);
        statement.ExecuteNonQuery();
    }

    private static void Bind(SqliteCommand statement, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            statement.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
