using System.Security.Cryptography;

namespace Yitai.Storage;

/// <summary>AES-256-GCM with everything in one piece: nonce (12 bytes), ciphertext, tag (16 bytes).</summary>
internal static class Sealed
{
    private const int Nonce = 12;
    private const int Tag = 16;

    /// <param name="bound">What the content belongs to; it opens only together with the same bytes.</param>
    public static byte[] Close(ReadOnlySpan<byte> key, ReadOnlySpan<byte> content, ReadOnlySpan<byte> bound)
    {
        var box = new byte[Nonce + content.Length + Tag];
        RandomNumberGenerator.Fill(box.AsSpan(0, Nonce));
        using var cipher = new AesGcm(key, Tag);
        cipher.Encrypt(box.AsSpan(0, Nonce), content, box.AsSpan(Nonce, content.Length), box.AsSpan(Nonce + content.Length), bound);
        return box;
    }

    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> box, ReadOnlySpan<byte> bound)
    {
        var content = new byte[box.Length - Nonce - Tag];
        using var cipher = new AesGcm(key, Tag);
        cipher.Decrypt(box[..Nonce], box[Nonce..^Tag], box[^Tag..], content, bound);
        return content;
    }
}
