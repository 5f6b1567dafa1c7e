using System.Data.Common;
using Dapper;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>The table of signed heads on an open connection.</summary>
internal sealed class SignedHeadTable(DbConnection connection)
{
    private const string All = "select number, epoch, stream, seq, hash, at, key_id, signature from signed_heads ";

    public async Task<IReadOnlyList<SignedHead>> ReadAsync() =>
        [.. (await connection.QueryAsync<Row>(All + "order by number")).Select(Signed)];

    public async Task<IReadOnlyList<SignedHead>> SignAsync(SigningKey key, DateTimeOffset now, CancellationToken cancel)
    {
        // One node signs at a time: the row is locked until the end of the transaction.
        await connection.ExecuteAsync("update log_epoch set epoch = epoch");
        var log = new FactQueries(connection);
        var epoch = await log.EpochAsync(cancel);
        var last = await connection.QuerySingleOrDefaultAsync<Row>(All + "order by number desc limit 1");
        var lastSeqs = (await connection.QueryAsync<(string Stream, long Seq)>("select stream, max(seq) from signed_heads group by stream"))
            .ToDictionary(row => row.Stream, row => row.Seq);
        var (number, previous) = (last?.Number ?? 0, last?.Signature ?? []);
        var signed = new List<SignedHead>();
        foreach (var head in await log.HeadsAsync(cancel))
        {
            if (head.Seq > lastSeqs.GetValueOrDefault(head.Stream.Value))
            {
                number++;
                var at = Chain.FromMicroseconds(Chain.Microseconds(now));
                previous = key.Sign(SignedHead.Message(number, epoch, head.Stream, head.Seq, head.Hash.Span, at, previous));
                signed.Add(new SignedHead(number, epoch, head.Stream, head.Seq, head.Hash, at, key.Id, previous));
            }
        }

        await connection.ExecuteAsync(
            "insert into signed_heads (number, epoch, stream, seq, hash, at, key_id, signature) "
            + "values (@Number, @Epoch, @Stream, @Seq, @Hash, @At, @Key_Id, @Signature)",
            signed.Select(Stored));
        return signed;
    }

    private static SignedHead Signed(Row row) => new(
        row.Number, row.Epoch, new StreamId(row.Stream), row.Seq, row.Hash, Chain.FromMicroseconds(row.At), row.Key_Id, row.Signature);

    private static Row Stored(SignedHead head) => new(
        head.Number, head.Epoch, head.Stream.Value, head.Seq, head.Hash.ToArray(), Chain.Microseconds(head.At), head.KeyId, head.Signature.ToArray());

    private sealed record Row(long Number, long Epoch, string Stream, long Seq, byte[] Hash, long At, string Key_Id, byte[] Signature);
}
