using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>What a verifier needs of a log: heads, facts, commands.</summary>
public interface IFactReader
{
    /// <summary>All heads in stream order, streams without facts left out: what a node reads on connect and every second.</summary>
    Task<IReadOnlyList<StreamHead>> HeadsAsync(CancellationToken cancel);

    /// <summary>The head; of a stream without facts, seq 0.</summary>
    Task<StreamHead> HeadAsync(StreamId stream, CancellationToken cancel);

    /// <summary>Facts with seq &gt; <paramref name="after"/>, in order, at most <paramref name="limit"/>.</summary>
    /// <remarks>The first one may be a later one: then those between are archived.</remarks>
    Task<IReadOnlyList<FactRow>> ReadAsync(StreamId stream, long after, int limit, CancellationToken cancel);

    /// <summary>All commands of the stream that are still kept (about 30 days of them), by first and last seq.</summary>
    Task<IReadOnlyList<CommandRow>> CommandsAsync(StreamId stream, CancellationToken cancel);
}
