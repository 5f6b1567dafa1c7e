using System.Buffers.Binary;
using System.Text;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>Up to where a stream's facts lie in archive files and no longer in the database.</summary>
/// <param name="Seq">The last archived fact.</param>
/// <param name="Hash">Its hash, on which the first fact in the database follows.</param>
/// <param name="File">The name of the newest file, for whoever looks for them.</param>
/// <param name="Signature">By the key that signs heads, so that nobody else can say that a part is archived.</param>
public sealed record ArchivedMark(StreamId Stream, long Seq, ReadOnlyMemory<byte> Hash, string File, DateTimeOffset At, ReadOnlyMemory<byte> Signature)
{
    public static ArchivedMark Sign(SigningKey key, StreamId stream, long seq, ReadOnlyMemory<byte> hash, string file, DateTimeOffset at)
    {
        var mark = new ArchivedMark(stream, seq, hash, file, Chain.FromMicroseconds(Chain.Microseconds(at)), default);
        return mark with { Signature = key.Sign(mark.Message()) };
    }

    /// <summary>The first mark that is not ours; null when all are.</summary>
    public static BrokenLink? Check(IEnumerable<ArchivedMark> marks, SigningKey key) =>
        marks.FirstOrDefault(mark => !key.Verifies(mark.Message(), mark.Signature.Span)) is { } forged
            ? new BrokenLink(forged.Stream, forged.Seq, "is said to be the last archived fact, and the signature is not ours")
            : null;

    /// <summary>Seq and at in microseconds (int64, big endian), hash, file and stream in UTF-8 with a zero byte between. Frozen.</summary>
    private byte[] Message()
    {
        Span<byte> numbers = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(numbers, Seq);
        BinaryPrimitives.WriteInt64BigEndian(numbers[8..], Chain.Microseconds(At));
        return [.. "archived"u8, .. numbers, .. Hash.Span, .. Encoding.UTF8.GetBytes(File), 0, .. Encoding.UTF8.GetBytes(Stream.Value)];
    }
}
