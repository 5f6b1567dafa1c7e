using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>The log of facts: the same ten guarantees (docs/architecture.md) on every database.</summary>
/// <remarks>Throws <see cref="LogUnavailableException"/> when the database is gone, full or locked too long. After a throw from
/// <see cref="AppendAsync"/> the outcome is unknown: load again and look each command up by its id.</remarks>
public interface IFactLog : IFactReader
{
    /// <summary>The log's epoch: 1 at first, one more after each restore. Readers of an older epoch start over.</summary>
    Task<long> EpochAsync(CancellationToken cancel);

    /// <summary>Appends the bundles in one transaction and returns, after the synced commit, what became of each, in order.</summary>
    /// <remarks>Locks heads in stream order; drops bundles whose head has moved; on a refusal of content rolls back and retries
    /// each bundle in a transaction of its own, so that one bad value never fails a neighbour.</remarks>
    Task<IReadOnlyList<AppendOutcome>> AppendAsync(IReadOnlyList<AppendBundle> bundles, CancellationToken cancel);

    /// <summary>Streams whose earliest timer is due at or before <paramref name="now"/>, earliest first.</summary>
    Task<IReadOnlyList<StreamHead>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancel);

    /// <summary>The accepted command with this id, or null.</summary>
    Task<CommandRow?> FindCommandAsync(StreamId stream, string sender, Guid commandId, CancellationToken cancel);

    /// <summary>Command ids older than this are forgotten (kept at least 30 days); facts stay. Returns how many.</summary>
    Task<int> ForgetCommandsAsync(DateTimeOffset before, CancellationToken cancel);
}

/// <summary>The database is gone, full, locked too long or weakened. The message is for the operator, never for the customer.</summary>
public sealed class LogUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
