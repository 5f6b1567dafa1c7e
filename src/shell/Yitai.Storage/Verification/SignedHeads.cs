using Dapper;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>Signs the heads every hour and checks that what was signed is still so.</summary>
/// <remarks>Between two signings a rewritten end with recomputed hashes is not found; so sign often, and print the signature on
/// the day-close sheet. That signed heads themselves were cut off is found by the last number, which is kept beside the keys.</remarks>
public sealed class SignedHeads(IDatabase database, SigningKey key)
{
    /// <summary>Signs each head that has moved since it was last signed; returns what was signed now.</summary>
    public async Task<IReadOnlyList<SignedHead>> SignAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var attested = await database.WriteAsync(connection => new SignedHeadTable(connection).SignAsync(key, now, cancel), cancel);
        if (attested.Count > 0)
        {
            key.Witness(attested[^1]);
        }

        return attested;
    }

    /// <summary>All signed heads, in the order in which they were signed.</summary>
    public Task<IReadOnlyList<SignedHead>> ReadAsync(CancellationToken cancel) =>
        database.ReadAsync(connection => new SignedHeadTable(connection).ReadAsync(), cancel);

    /// <summary>Verifies signatures, then every stream against them; null when all is as it was written.</summary>
    /// <param name="log">The log, or the log with its archive: then archived facts are read and verified as well.</param>
    public async Task<BrokenLink?> VerifyAsync(IFactReader log, IProgress<long>? progress, CancellationToken cancel)
    {
        var attested = await ReadAsync(cancel);
        var archived = await database.ReadAsync(connection => new ArchivedTable(connection).ReadAsync(), cancel);
        return Check(attested, key)
            ?? CheckWitness(attested, await database.ReadAsync(connection => new FactQueries(connection).EpochAsync(cancel), cancel))
            ?? ArchivedMark.Check(archived, key)
            ?? await ChainVerifier.VerifyAllAsync(log, attested, archived, progress, cancel);
    }

    /// <summary>The signatures alone; null when all hold.</summary>
    public static BrokenLink? Check(IReadOnlyList<SignedHead> attested, SigningKey key)
    {
        ReadOnlyMemory<byte> previous = default;
        var number = 0L;
        foreach (var head in attested)
        {
            if (head.Number != ++number)
            {
                return new BrokenLink(head.Stream, head.Seq, $"signed head number {number} is missing");
            }

            if (head.KeyId != key.Id)
            {
                return new BrokenLink(head.Stream, head.Seq, $"was signed with the key {head.KeyId}; this is {key.Id}");
            }

            if (!key.Verifies(head.Message(previous.Span), head.Signature.Span))
            {
                return new BrokenLink(head.Stream, head.Seq, $"the signature of signed head number {number} is not ours");
            }

            previous = head.Signature;
        }

        return null;
    }

    private BrokenLink? CheckWitness(IReadOnlyList<SignedHead> attested, long epoch) =>
        key.LastWitnessed is { } last && last.Epoch == epoch && last.Number > attested.Count
            ? new BrokenLink(new StreamId(last.Stream), last.Seq, $"signed head number {last.Number} was cut off; {attested.Count} are left")
            : null;
}
