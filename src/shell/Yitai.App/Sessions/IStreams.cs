using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.App.Sessions;

/// <summary>The one way in and the one way out of the log: commands in, answers and live pictures out.</summary>
public interface IStreams
{
    /// <summary>Decides the command on the stream's state and answers when its facts are committed and synced.</summary>
    /// <exception cref="Storage.LogUnavailableException">The outcome is unknown; send the same envelope again to learn it.</exception>
    Task<Answer> SendAsync(Envelope envelope, CancellationToken cancel);

    /// <summary>One command on one to four different streams, with one sender and one id: all of it or nothing.</summary>
    /// <remarks>The answer tells the facts of the first.</remarks>
    Task<Answer> SendTogetherAsync(System.Collections.Immutable.ImmutableArray<Envelope> envelopes, CancellationToken cancel);

    /// <summary>The hall's floor as committed; a hall without facts has no settings yet.</summary>
    /// <param name="after">Waits up to 2 s until this fact is in the picture; 0: at once.</param>
    ValueTask<Picture<HallDay>> FloorAsync(HallId hall, long after, CancellationToken cancel);

    /// <summary>The hall's messages to its customers: the open ones and those of the present day.</summary>
    ValueTask<Picture<Outbox>> MessagesAsync(HallId hall, CancellationToken cancel);

    /// <summary>The company: its halls and the days they reported.</summary>
    ValueTask<Picture<Company.Company>> CompanyAsync(CancellationToken cancel);

    /// <summary>Tells of every stream whose committed state moved, coalesced; never awaited by the log.</summary>
    event Action<StreamId>? Moved;
}
