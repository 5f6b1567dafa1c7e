using Npgsql;

namespace Yitai.Storage.Postgres;

/// <summary>The heads of a batch, locked in stream order by the transaction that <see cref="TakeAsync"/> began.</summary>
internal sealed class HeadLock
{
    // Between the lock and the commit a node only compares: one that is silent for so long is cut off, and the server ends its
    // transaction while the neighbours still wait for the lock. Longer than a pause of the garbage collector.
    private const string EndSilence = "set local idle_in_transaction_session_timeout = 1500";

    private readonly Dictionary<string, (long Seq, byte[] Hash)> _heads = new(StringComparer.Ordinal);

    private HeadLock() { }

    /// <summary>One round trip: begin, make the rows of new streams, lock all rows.</summary>
    public static async Task<HeadLock> TakeAsync(NpgsqlConnection connection, IEnumerable<StreamHead> expected, CancellationToken cancel)
    {
        var wanted = expected.OrderBy(head => head.Stream).ToList();
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { new NpgsqlBatchCommand("begin"), new NpgsqlBatchCommand(EndSilence) } };
        if (wanted.Any(head => head.Seq == 0))
        {
            batch.BatchCommands.Add(WithStreams(
                "insert into heads (stream, seq, hash, carry_seq) "
                + "select stream, 0, decode(repeat('00', 32), 'hex'), 1 from unnest($1) as new (stream) on conflict do nothing",
                wanted.Where(head => head.Seq == 0)));
        }

        batch.BatchCommands.Add(WithStreams(
            "select stream, seq, hash from heads where stream = any ($1) order by stream for update", wanted));

        var held = new HeadLock();
        await using var rows = await batch.ExecuteReaderAsync(cancel);
        do
        {
            while (await rows.ReadAsync(cancel))
            {
                held._heads.Add(rows.GetString(0), (rows.GetInt64(1), rows.GetFieldValue<byte[]>(2)));
            }
        }
        while (await rows.NextResultAsync(cancel));

        return held;
    }

    /// <summary>True when the stream still stands where the facts were decided.</summary>
    public bool Hold(StreamHead expected) =>
        _heads.TryGetValue(expected.Stream.Value, out var head)
        && head.Seq == expected.Seq
        && head.Hash.AsSpan().SequenceEqual(expected.Hash.Span);

    private static NpgsqlBatchCommand WithStreams(string sql, IEnumerable<StreamHead> heads) => new(sql)
    {
        Parameters = { new NpgsqlParameter<string[]> { TypedValue = [.. heads.Select(head => head.Stream.Value)] } },
    };
}
