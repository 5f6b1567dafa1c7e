using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>An accepted command: unique by (stream, sender, id). Its answer is rebuilt from the facts First..Last.</summary>
/// <param name="BodyHash">SHA-256 of the command's body; another body under the same id is refused.</param>
/// <param name="FirstSeq">The first fact it made in this stream.</param>
/// <param name="LastSeq">The last one; FirstSeq - 1 when it made none here.</param>
public sealed record CommandRow(
    StreamId Stream, string Sender, Guid CommandId, ReadOnlyMemory<byte> BodyHash, long FirstSeq, long LastSeq, DateTimeOffset At);
