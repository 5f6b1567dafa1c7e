using System.Security.Cryptography;
using System.Text;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>What of the vault is a secret: subject keys under the master key, contents under the subject's, digests under the pepper.</summary>
internal sealed class VaultCipher(KeyFolder keys)
{
    /// <summary>A new key for the subject, wrapped.</summary>
    public byte[] NewKey(SubjectId subject)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var wrapped = Sealed.Close(keys.MasterKey, key, Bytes(subject));
        CryptographicOperations.ZeroMemory(key);
        return wrapped;
    }

    public byte[] Close(SubjectId subject, byte[] wrappedKey, VaultDocument document) =>
        WithKey(subject, wrappedKey, key => Sealed.Close(key, document.Content.Span, Bound(subject, document.Id, document.Kind)));

    public byte[] Open(SubjectId subject, byte[] wrappedKey, Guid document, string kind, byte[] box) =>
        WithKey(subject, wrappedKey, key => Sealed.Open(key, box, Bound(subject, document, kind)));

    /// <summary>HMAC-SHA-256 under the pepper over kind, line feed, normal value.</summary>
    public byte[] Digest(string kind, string value) =>
        HMACSHA256.HashData(keys.Pepper, Encoding.UTF8.GetBytes(kind + "\n" + LookupValue.Normal(value)));

    private byte[] WithKey(SubjectId subject, byte[] wrappedKey, Func<byte[], byte[]> use)
    {
        var key = Sealed.Open(keys.MasterKey, wrappedKey, Bytes(subject));
        try
        {
            return use(key);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    private static byte[] Bound(SubjectId subject, Guid document, string kind) =>
        [.. Bytes(subject), .. document.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(kind)];

    private static byte[] Bytes(SubjectId subject) => subject.Value.ToByteArray(bigEndian: true);
}
