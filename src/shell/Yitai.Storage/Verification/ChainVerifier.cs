using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>Reads streams from their first fact and names the first broken link. May run while others append.</summary>
/// <remarks>Of a stream whose beginning is archived and not read here, the signed mark stands for it.</remarks>
public static class ChainVerifier
{
    private const int Page = 1000;

    /// <summary>Every stream, in stream order; the answer is the first broken link, or null.</summary>
    /// <param name="attested">Heads whose signatures were checked (<see cref="SignedHeads"/>); each must lie on its chain.</param>
    /// <param name="archived">Marks whose signatures were checked; each must lie on its chain.</param>
    /// <param name="progress">Is told the number of facts read so far, of all streams.</param>
    public static async Task<BrokenLink?> VerifyAllAsync(
        IFactReader log, IReadOnlyList<SignedHead> attested, IReadOnlyList<ArchivedMark> archived, IProgress<long>? progress, CancellationToken cancel)
    {
        var heads = await log.HeadsAsync(cancel);
        var known = heads.Select(head => head.Stream).ToHashSet();
        if (attested.FirstOrDefault(head => !known.Contains(head.Stream)) is { } lost)
        {
            return new BrokenLink(lost.Stream, lost.Seq, "was signed as a head, and the stream is gone");
        }

        if (archived.FirstOrDefault(mark => !known.Contains(mark.Stream)) is { } gone)
        {
            return new BrokenLink(gone.Stream, gone.Seq, "is archived, and the rest of the stream is gone");
        }

        var read = 0L;
        foreach (var head in heads)
        {
            var mark = archived.FirstOrDefault(one => one.Stream == head.Stream);
            if (await VerifyAsync(log, head, [.. attested.Where(one => one.Stream == head.Stream)], mark, cancel) is { } broken)
            {
                return broken;
            }

            progress?.Report(read += head.Seq);
        }

        return null;
    }

    /// <summary>One stream up to this head.</summary>
    public static async Task<BrokenLink?> VerifyAsync(
        IFactReader log, StreamHead head, ImmutableArray<SignedHead> attested, ArchivedMark? mark, CancellationToken cancel)
    {
        var commands = (await log.CommandsAsync(head.Stream, cancel)).Where(command => command.FirstSeq <= head.Seq);
        var marks = new Dictionary<long, ReadOnlyMemory<byte>>();
        if (mark is not null)
        {
            marks.Add(mark.Seq, mark.Hash);
        }

        var fromTheMark = mark is not null && await log.ReadAsync(head.Stream, 0, 1, cancel) is [{ Seq: > 1 }];
        foreach (var one in attested.Where(one => !fromTheMark || one.Seq >= mark!.Seq))
        {
            if (one.Seq <= head.Seq && !marks.TryAdd(one.Seq, one.Hash) && !marks[one.Seq].Span.SequenceEqual(one.Hash.Span))
            {
                return new BrokenLink(head.Stream, one.Seq, "two different facts were signed in its place");
            }
        }

        if (attested.FirstOrDefault(one => one.Seq > head.Seq) is { } beyond)
        {
            return new BrokenLink(head.Stream, head.Seq + 1, $"is missing, as are all up to {beyond.Seq}, which was signed as a head");
        }

        if (fromTheMark)
        {
            marks.Remove(mark!.Seq);
        }

        var walk = new ChainWalk(head.Stream, commands, marks, fromTheMark ? (mark!.Seq, mark.Hash) : (0, Chain.Start));
        while (walk.Seq < head.Seq && await log.ReadAsync(head.Stream, walk.Seq, Page, cancel) is { Count: > 0 } facts)
        {
            foreach (var fact in facts.TakeWhile(fact => fact.Seq <= head.Seq))
            {
                if (walk.Step(fact) is { } broken)
                {
                    return broken;
                }
            }

            if (facts[^1].Seq > head.Seq)
            {
                break;
            }
        }

        return walk.End(head) ?? await BeyondAsync(log, head, cancel);
    }

    // A fact beyond the head is either an append that happened meanwhile, then the head has moved too, or it was smuggled in.
    private static async Task<BrokenLink?> BeyondAsync(IFactReader log, StreamHead head, CancellationToken cancel)
    {
        if (await log.ReadAsync(head.Stream, head.Seq, 1, cancel) is not [var extra])
        {
            return null;
        }

        var now = (await log.HeadsAsync(cancel)).First(one => one.Stream == head.Stream);
        return now.Seq == head.Seq ? new BrokenLink(head.Stream, extra.Seq, "lies beyond the head: it was not written by the log") : null;
    }
}
