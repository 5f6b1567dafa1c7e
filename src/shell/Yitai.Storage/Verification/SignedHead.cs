using System.Buffers.Binary;
using System.Text;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>A head that was signed: whoever rewrites the stream before it would need the key.</summary>
/// <param name="Number">1, 2, 3 … over all signed heads of the database.</param>
/// <param name="Epoch">The log's epoch when it was signed.</param>
/// <param name="KeyId">The first 8 bytes of SHA-256 of the public key, in hex.</param>
/// <param name="Signature">ECDSA P-256 with SHA-256 over the fields before it and the signature of the number before.</param>
public sealed record SignedHead(
    long Number, long Epoch, StreamId Stream, long Seq, ReadOnlyMemory<byte> Hash, DateTimeOffset At, string KeyId, ReadOnlyMemory<byte> Signature)
{
    /// <summary>What is signed: number, epoch, seq, at in microseconds (int64, big endian), hash, the previous signature, the
    /// stream in UTF-8. Frozen.</summary>
    public static byte[] Message(long number, long epoch, StreamId stream, long seq, ReadOnlySpan<byte> hash, DateTimeOffset at, ReadOnlySpan<byte> previous)
    {
        Span<byte> numbers = stackalloc byte[32];
        BinaryPrimitives.WriteInt64BigEndian(numbers, number);
        BinaryPrimitives.WriteInt64BigEndian(numbers[8..], epoch);
        BinaryPrimitives.WriteInt64BigEndian(numbers[16..], seq);
        BinaryPrimitives.WriteInt64BigEndian(numbers[24..], Chain.Microseconds(at));
        return [.. numbers, .. hash, .. previous, .. Encoding.UTF8.GetBytes(stream.Value)];
    }

    public byte[] Message(ReadOnlySpan<byte> previous) => Message(Number, Epoch, Stream, Seq, Hash.Span, At, previous);
}
