using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.App.Sessions;

/// <summary>What became of a command.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>Its facts are committed and synced. The same command sent again is answered with these facts again.</summary>
    /// <param name="FirstSeq">The first fact's number; LastSeq + 1 when there was nothing to do.</param>
    public sealed record Accepted(StreamId Stream, long Epoch, long FirstSeq, long LastSeq, ImmutableArray<StoredFact> Facts) : Answer;

    /// <summary>Nothing changed.</summary>
    public sealed record Refused(Refusal Because) : Answer;
}

/// <summary>A fact with its number in the stream.</summary>
public sealed record StoredFact(long Seq, string Name, Fact Fact);
