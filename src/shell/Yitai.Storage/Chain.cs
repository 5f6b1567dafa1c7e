using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Yitai.Storage;

/// <summary>The hash chain of a stream: SHA-256 over the previous hash and every column of the fact.</summary>
/// <remarks>Input, in this order: previous hash (32 bytes); stream, seq (int64), at (int64 microseconds since 1970 UTC), business
/// day (int32 day number, -1 for none), name, sender, command id (16 bytes, big endian), payload. Strings are UTF-8; strings and
/// payload are preceded by their length (int32); all numbers are big endian. Frozen: a change is a new epoch.</remarks>
public static class Chain
{
    /// <summary>The hash before the first fact: 32 zero bytes.</summary>
    public static ReadOnlyMemory<byte> Start { get; } = new byte[32];

    public static byte[] HashOf(ReadOnlySpan<byte> previous, FactRow fact)
    {
        var size = 32 + 8 + 8 + 4 + 16 + (4 * 4) + Encoding.UTF8.GetByteCount(fact.Stream.Value)
            + Encoding.UTF8.GetByteCount(fact.Name) + Encoding.UTF8.GetByteCount(fact.Sender) + fact.Payload.Length;
        var rented = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            var rest = rented.AsSpan(0, size);
            previous.CopyTo(rest);
            rest = rest[32..];
            Put(ref rest, fact.Stream.Value);
            Put(ref rest, fact.Seq);
            Put(ref rest, Microseconds(fact.At));
            BinaryPrimitives.WriteInt32BigEndian(rest, fact.BusinessOn?.DayNumber ?? -1);
            rest = rest[4..];
            Put(ref rest, fact.Name);
            Put(ref rest, fact.Sender);
            fact.CommandId.TryWriteBytes(rest, bigEndian: true, out _);
            rest = rest[16..];
            BinaryPrimitives.WriteInt32BigEndian(rest, fact.Payload.Length);
            fact.Payload.Span.CopyTo(rest[4..]);
            return SHA256.HashData(rented.AsSpan(0, size));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Microseconds since 1970-01-01 UTC; what both databases store.</summary>
    public static long Microseconds(DateTimeOffset at) => (at.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset FromMicroseconds(long value) => DateTimeOffset.UnixEpoch.AddTicks(value * TimeSpan.TicksPerMicrosecond);

    private static void Put(ref Span<byte> rest, string text)
    {
        var written = Encoding.UTF8.GetBytes(text, rest[4..]);
        BinaryPrimitives.WriteInt32BigEndian(rest, written);
        rest = rest[(4 + written)..];
    }

    private static void Put(ref Span<byte> rest, long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(rest, value);
        rest = rest[8..];
    }
}
