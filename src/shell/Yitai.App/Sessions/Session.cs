using System.Collections.Immutable;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>A stream as this node holds it: the committed state and where it stands. Changed only by whoever holds the stream busy.</summary>
internal sealed class Session(StreamId stream)
{
    private readonly HashSet<ulong> _known = [];

    public StreamId Stream { get; } = stream;

    public StreamKind Kind { get; } = StreamKind.Of(stream);

    /// <summary>Null: not loaded, or thrown away after an unknown outcome. Immutable and replaced whole, so readers need no lock.</summary>
    public volatile Standing? Now;

    /// <summary>Commands waiting, oldest first. Guarded by the dispatcher.</summary>
    public Queue<Work> Waiting { get; } = new();

    /// <summary>A lane or a load has it. Guarded by the dispatcher.</summary>
    public bool Busy { get; set; }

    /// <summary>It is in the list of the ready. Guarded by the dispatcher.</summary>
    public bool Listed { get; set; }

    /// <summary>So many commands are taken one by one, because together with others the database refused them.</summary>
    public int OneByOne { get; set; }

    /// <summary>Maybe this id is stored already (then look it up); false: surely not since the last carry-over.</summary>
    public bool MayKnow(string sender, Guid id) => _known.Contains(KeyOf(sender, id));

    public void Remember(string sender, Guid id) => _known.Add(KeyOf(sender, id));

    public void Forget(string sender, Guid id) => _known.Remove(KeyOf(sender, id));

    public void ThrowAway()
    {
        Now = null;
        _known.Clear();
    }

    /// <summary>Takes over facts read from the log, whoever wrote them.</summary>
    /// <exception cref="UnknownFactException">A newer version wrote one of them.</exception>
    public void Follow(IReadOnlyList<FactRow> rows)
    {
        var standing = Now ?? new Standing(Kind.Start, new StreamHead(Stream, 0, Chain.Start, 1, null), default);
        var state = standing.State;
        var carrySeq = standing.Head.CarrySeq;
        foreach (var row in rows)
        {
            var fact = FactCodec.Read(row).Fact;
            state = Kind.Evolve(state, fact);
            carrySeq = Kind.IsCarryOver(fact) ? row.Seq : carrySeq;
            Remember(row.Sender, row.CommandId);
        }

        Now = rows.Count == 0 ? standing : new Standing(
            state, new StreamHead(Stream, rows[^1].Seq, rows[^1].Hash, carrySeq, Kind.NextDue(state)), rows[^1].At);
    }

    /// <summary>A collision costs a look-up and nothing else, so the process's own string hash is enough.</summary>
    private static ulong KeyOf(string sender, Guid id) =>
        ((ulong)(uint)id.GetHashCode() << 32) | (uint)HashCode.Combine(sender, id);
}

/// <summary>A committed state, its head, and the time of its last fact.</summary>
internal sealed record Standing(object State, StreamHead Head, DateTimeOffset LastAt);

/// <summary>A command that waits for its answer; on several streams one envelope each, in stream order.</summary>
internal sealed class Work(ImmutableArray<Envelope> parts, DateTimeOffset giveUpAt)
{
    public ImmutableArray<Envelope> Parts { get; } = parts;

    public ImmutableArray<byte[]> BodyHashes { get; } = [.. parts.Select(p => FactCodec.HashOf(p.Command))];

    /// <summary>While the database is away it is tried until then.</summary>
    public DateTimeOffset GiveUpAt { get; } = giveUpAt;

    public TaskCompletionSource<Answer> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
