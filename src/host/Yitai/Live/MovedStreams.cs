using System.Collections.Concurrent;
using Yitai.Kernel;

namespace Yitai.Host.Live;

/// <summary>The streams that moved since their last turn. Each stream has one of <see cref="Slots"/> turns, the same for as long as the program runs.</summary>
internal sealed class MovedStreams
{
    public const int Slots = 10;

    private readonly ConcurrentDictionary<StreamId, byte> _moved = new();

    /// <summary>From 0 to <see cref="Slots"/> - 1; even over many streams.</summary>
    public static long SlotOf(StreamId stream) => (stream.GetHashCode() & int.MaxValue) % Slots;

    public void Note(StreamId stream) => _moved[stream] = 0;

    /// <summary>The slot's streams, once; who moves from now on is in its next turn.</summary>
    public HashSet<StreamId> Take(long slot)
    {
        var taken = new HashSet<StreamId>();
        foreach (var (stream, _) in _moved)
        {
            if (SlotOf(stream) == slot && _moved.TryRemove(stream, out _))
            {
                taken.Add(stream);
            }
        }

        return taken;
    }
}
