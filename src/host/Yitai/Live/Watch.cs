using System.Collections.Concurrent;

namespace Yitai.Host.Live;

/// <summary>A topic somebody watches.</summary>
internal sealed class Watch(Topic topic)
{
    private int _moved = 1;

    public Topic Topic => topic;

    public ConcurrentDictionary<string, Listener> Listeners { get; } = new();

    public void Move() => Volatile.Write(ref _moved, 1);

    /// <summary>True once after each move, and while somebody is behind.</summary>
    public bool TakeMoved() => Interlocked.Exchange(ref _moved, 0) == 1 || Listeners.Values.Any(l => l.IsBehind);
}
