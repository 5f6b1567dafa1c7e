using System.Collections.Concurrent;
using Yitai.App.Views;
using Yitai.Kernel;

namespace Yitai.Host.Live;

/// <summary>A topic somebody watches.</summary>
internal sealed class Watch(Topic topic)
{
    private int _sendAgain = 1;

    public Topic Topic => topic;

    /// <summary>The stream whose moves change what the topic shows.</summary>
    public StreamId Stream { get; } = StreamId.Hall(topic.Hall);

    public ConcurrentDictionary<string, Listener> Listeners { get; } = new();

    /// <summary>What all listeners were sent last.</summary>
    public ILiveMessage? Sent { get; set; }

    /// <summary>Somebody may have another picture than was sent last: send at the next turn, whatever it shows.</summary>
    public void SendAgain() => Volatile.Write(ref _sendAgain, 1);

    /// <summary>True at first, once after each <see cref="SendAgain"/>, and while somebody is behind.</summary>
    public bool IsDue() => Interlocked.Exchange(ref _sendAgain, 0) == 1 || Listeners.Values.Any(l => l.IsBehind);
}
