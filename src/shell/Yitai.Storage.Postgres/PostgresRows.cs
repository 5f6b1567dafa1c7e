using Npgsql;

namespace Yitai.Storage.Postgres;

/// <summary>The writing half of an append as one round trip: facts, commands, heads, commit.</summary>
internal static class PostgresRows
{
    private const string Facts =
        """
        insert into facts (stream, seq, at, business_on, name, sender, command_id, payload, hash)
        select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """;

    private const string Commands =
        """
        insert into commands (stream, sender, command_id, body_hash, first_seq, last_seq, at)
        select * from unnest($1, $2, $3, $4, $5, $6, $7)
        """;

    private const string Heads =
        """
        update heads set seq = new.seq, hash = new.hash, carry_seq = new.carry_seq, next_due = new.next_due
        from unnest($1, $2, $3, $4, $5) as new (stream, seq, hash, carry_seq, next_due) where heads.stream = new.stream
        """;

    /// <summary>Without parts it only ends the transaction.</summary>
    public static NpgsqlBatch Batch(NpgsqlConnection connection, List<StreamAppend> parts)
    {
        var batch = new NpgsqlBatch(connection);
        if (parts.Count == 0)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("rollback"));
            return batch;
        }

        var facts = parts.SelectMany(part => part.Facts).ToArray();
        if (facts.Length > 0)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(Facts)
            {
                Parameters =
                {
                    Column(facts, fact => fact.Stream.Value), Column(facts, fact => fact.Seq),
                    Column(facts, fact => Chain.Microseconds(fact.At)), Column(facts, fact => fact.BusinessOn?.DayNumber),
                    Column(facts, fact => fact.Name), Column(facts, fact => fact.Sender),
                    Column(facts, fact => fact.CommandId.ToByteArray(bigEndian: true)),
                    Column(facts, fact => fact.Payload.AsWholeArray()), Column(facts, fact => fact.Hash.AsWholeArray()),
                },
            });
        }

        var commands = parts.SelectMany(part => part.Commands).ToArray();
        if (commands.Length > 0)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(Commands)
            {
                Parameters =
                {
                    Column(commands, command => command.Stream.Value), Column(commands, command => command.Sender),
                    Column(commands, command => command.CommandId.ToByteArray(bigEndian: true)),
                    Column(commands, command => command.BodyHash.AsWholeArray()), Column(commands, command => command.FirstSeq),
                    Column(commands, command => command.LastSeq), Column(commands, command => Chain.Microseconds(command.At)),
                },
            });
        }

        var heads = parts.Select(part => part.Head).ToArray();
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Heads)
        {
            Parameters =
            {
                Column(heads, head => head.Stream.Value), Column(heads, head => head.Seq), Column(heads, head => head.Hash.AsWholeArray()),
                Column(heads, head => head.CarrySeq),
                Column(heads, head => head.NextDue is { } due ? Chain.Microseconds(due) : (long?)null),
            },
        });
        batch.BatchCommands.Add(new NpgsqlBatchCommand("commit"));
        return batch;
    }

    private static NpgsqlParameter<TValue[]> Column<TRow, TValue>(TRow[] rows, Converter<TRow, TValue> value) =>
        new() { TypedValue = Array.ConvertAll(rows, value) };
}
