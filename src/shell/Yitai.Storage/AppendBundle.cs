using System.Collections.Immutable;

namespace Yitai.Storage;

/// <summary>Appends that go together or not at all. Bundles of one batch share a transaction but not a fate: a bundle whose
/// head has moved is dropped, the others commit.</summary>
/// <param name="Parts">One part for each stream, at most four, in stream order.</param>
public sealed record AppendBundle(ImmutableArray<StreamAppend> Parts);

/// <summary>New facts of one stream.</summary>
/// <param name="Expected">The head these facts were decided on: sequence and hash must both still hold.</param>
/// <param name="Facts">Consecutive from <c>Expected.Seq + 1</c>, already chained.</param>
/// <param name="Commands">The accepted commands that made them, in order.</param>
/// <param name="Head">The head after this append, with the carry-over mark and the next due time.</param>
public sealed record StreamAppend(
    StreamHead Expected, ImmutableArray<FactRow> Facts, ImmutableArray<CommandRow> Commands, StreamHead Head);

/// <summary>What became of one bundle.</summary>
public enum AppendOutcome
{
    /// <summary>Committed and synced.</summary>
    Appended,

    /// <summary>Another node was faster on one of its streams: nothing of it is stored; load again and decide again.</summary>
    HeadMoved,

    /// <summary>One of its command ids is already stored: nothing of it is stored; look the commands up before deciding again.</summary>
    CommandKnown,

    /// <summary>The database refused its content: nothing of it is stored, and the neighbours are not touched.</summary>
    Poisoned,
}
