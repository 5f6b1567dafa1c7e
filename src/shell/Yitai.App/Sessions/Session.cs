using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>A stream as this node holds it: the committed state and where it stands. Changed only by whoever holds the stream busy.</summary>
internal sealed class Session(StreamId stream)
{
    private readonly HashSet<ulong> _known = [];
    private volatile Standing? _now;
    private volatile UnknownFactException? _blocked;
    private TaskCompletionSource? _moved;

    public StreamId Stream { get; } = stream;

    public StreamKind Kind { get; } = StreamKind.Of(stream);

    /// <summary>Null: not loaded, or thrown away. Immutable and replaced whole, so readers need no lock.</summary>
    public Standing? Now => _now;

    /// <summary>Set: a newer version wrote a fact this one does not know, and the stream is not served here.</summary>
    public UnknownFactException? Blocked => _blocked;

    /// <summary>The last commit's outcome is unknown: it may still be on its way inside the database.</summary>
    public bool IsInDoubt { get; private set; }

    /// <summary>Commands waiting, oldest first. Guarded by the dispatcher.</summary>
    public Queue<Work> Waiting { get; } = new();

    /// <summary>Commands waiting for this stream and others together. Guarded by the dispatcher.</summary>
    public int WaitingTogether { get; set; }

    /// <summary>A lane or a load has it. Guarded by the dispatcher.</summary>
    public bool Busy { get; set; }

    /// <summary>It is in the list of the ready. Guarded by the dispatcher.</summary>
    public bool Listed { get; set; }

    /// <summary>So many commands are taken one by one, because together with others the database refused them.</summary>
    public int OneByOne { get; set; }

    /// <summary>The committed state as of now; who waits for a move is told.</summary>
    public void Stand(Standing now)
    {
        _now = now;
        IsInDoubt = false;
        Interlocked.Exchange(ref _moved, null)?.TrySetResult();
    }

    /// <summary>Ends when the session moves next. Ask for it first, look at <see cref="Now"/> then, or a move may be missed.</summary>
    public Task NextMove()
    {
        var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return (Interlocked.CompareExchange(ref _moved, waiting, null) ?? waiting).Task;
    }

    /// <summary>True: this id was seen since the last carry-over, look it up. False says nothing: it may be older.</summary>
    public bool HasSeen(string sender, Guid id) => _known.Contains(KeyOf(sender, id));

    public void Remember(string sender, Guid id) => _known.Add(KeyOf(sender, id));

    public void Forget(string sender, Guid id) => _known.Remove(KeyOf(sender, id));

    /// <summary>A new day begins: ids of the day before are looked up when they come again, not remembered.</summary>
    public void ForgetAll() => _known.Clear();

    public void ThrowAway(bool inDoubt = false)
    {
        _now = null;
        IsInDoubt |= inDoubt;
        _known.Clear();
    }

    public void Block(UnknownFactException because)
    {
        ThrowAway();
        _blocked = because;
        Interlocked.Exchange(ref _moved, null)?.TrySetResult();
    }

    public void Unblock() => _blocked = null;

    /// <summary>A collision costs a look-up and nothing else, so the process's own string hash is enough.</summary>
    private static ulong KeyOf(string sender, Guid id) =>
        unchecked(((ulong)(uint)id.GetHashCode() << 32) | (uint)HashCode.Combine(sender, id));
}
