namespace Yitai.Storage;

/// <summary>What a batch must be before a database sees it.</summary>
public static class AppendCheck
{
    private const int MaxParts = 4;

    /// <summary>Throws <see cref="ArgumentException"/> when the batch was put together wrongly: that is a fault of ours.</summary>
    /// <remarks>Each bundle has one to four parts in stream order; no stream is in two bundles; facts follow their head without
    /// a gap; the new head is the last fact's.</remarks>
    public static void Batch(IReadOnlyList<AppendBundle> bundles)
    {
        var streams = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bundle in bundles)
        {
            if (bundle.Parts.IsDefaultOrEmpty || bundle.Parts.Length > MaxParts)
            {
                throw new ArgumentException($"A bundle has 1 to {MaxParts} parts.", nameof(bundles));
            }

            for (var i = 0; i < bundle.Parts.Length; i++)
            {
                var part = bundle.Parts[i];
                var stream = part.Head.Stream;
                if (i > 0 && stream <= bundle.Parts[i - 1].Head.Stream)
                {
                    throw new ArgumentException($"The parts of a bundle are in stream order; {stream} is not.", nameof(bundles));
                }

                if (!streams.Add(stream.Value))
                {
                    throw new ArgumentException($"Stream {stream} is in two bundles of one batch.", nameof(bundles));
                }

                Part(part);
            }
        }
    }

    /// <summary>False when a text cannot be kept by every database: it holds U+0000 or half of a surrogate pair.</summary>
    public static bool IsStorable(AppendBundle bundle)
    {
        foreach (var part in bundle.Parts)
        {
            foreach (var fact in part.Facts)
            {
                if (!IsStorable(fact.Name) || !IsStorable(fact.Sender))
                {
                    return false;
                }
            }

            foreach (var command in part.Commands)
            {
                if (!IsStorable(command.Sender))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsStorable(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    private static void Part(StreamAppend part)
    {
        var (expected, facts, commands, head) = part;
        var seq = expected.Seq;
        foreach (var fact in facts)
        {
            if (fact.Stream != head.Stream || fact.Seq != ++seq || fact.Hash.Length != Chain.Start.Length)
            {
                throw new ArgumentException($"Fact {fact.Seq} of {fact.Stream} does not follow {expected.Stream} {seq - 1}.", nameof(part));
            }
        }

        var last = facts.IsEmpty ? expected.Hash : facts[^1].Hash;
        if (expected.Stream != head.Stream || head.Seq != seq || !head.Hash.Span.SequenceEqual(last.Span))
        {
            throw new ArgumentException($"The head of {head.Stream} is not its last fact.", nameof(part));
        }

        if (commands.Any(command => command.Stream != head.Stream || command.FirstSeq <= expected.Seq || command.LastSeq > seq))
        {
            throw new ArgumentException($"A command of {head.Stream} names facts outside this append.", nameof(part));
        }
    }
}
