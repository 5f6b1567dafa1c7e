using System.Security.Cryptography;
using System.Text;

namespace Yitai.Kernel;

/// <summary>Version 5 UUIDs: the same name always gives the same id, so any node may send a timer's or a policy's command.</summary>
/// <remarks>RFC 9562 section 5.5: SHA-1 over the namespace and the name; SHA-1 is what the standard says, nothing here is a secret.</remarks>
public static class NameBasedId
{
    private static readonly Guid Yitai = new("8f1f1c9e-6f0a-5c43-9a5e-3b6f0c2d7a10");

    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        var name = string.Join('\n', parts!);
        var most = 16 + Encoding.UTF8.GetMaxByteCount(name.Length);
        var input = most <= 1024 ? stackalloc byte[1024] : new byte[most];
        Yitai.TryWriteBytes(input, bigEndian: true, out _);
        var length = 16 + Encoding.UTF8.GetBytes(name, input[16..]);
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350 // RFC 9562 prescribes SHA-1 for version 5; it protects nothing here.
        SHA1.HashData(input[..length], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
