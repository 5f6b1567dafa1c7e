using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>One fact as it lies in the log: every column is covered by <see cref="Hash"/>.</summary>
/// <param name="Seq">1, 2, 3 … without a gap inside the stream.</param>
/// <param name="At">Microsecond precision, UTC.</param>
/// <param name="BusinessOn">The business day; null before the stream's first day opened, or where the owner has no days.</param>
/// <param name="Name">The stored name (docs/facts.md).</param>
/// <param name="Sender">Who sent the command: <c>staff:1001</c>, <c>device:kiosk-1</c>, <c>timer</c>, <c>policy</c> …</param>
/// <param name="CommandId">The sender's id of the command that made this fact.</param>
/// <param name="Payload">The fact's JSON, exactly these UTF-8 bytes, for ever.</param>
/// <param name="Hash">SHA-256 over the previous fact's hash and all columns (<see cref="Chain"/>).</param>
public sealed record FactRow(
    StreamId Stream, long Seq, DateTimeOffset At, DateOnly? BusinessOn, string Name,
    string Sender, Guid CommandId, ReadOnlyMemory<byte> Payload, ReadOnlyMemory<byte> Hash);
