using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>Where a stream stands.</summary>
/// <param name="Seq">The last fact's number; 0 for a stream without facts.</param>
/// <param name="Hash">The last fact's hash; <see cref="Chain.Start"/> for a stream without facts.</param>
/// <param name="CarrySeq">The fact from which the live state is folded: the last carry-over, or 1.</param>
/// <param name="NextDue">When the stream's earliest timer is due; null without timers. Any node may wake it.</param>
public sealed record StreamHead(StreamId Stream, long Seq, ReadOnlyMemory<byte> Hash, long CarrySeq, DateTimeOffset? NextDue);
