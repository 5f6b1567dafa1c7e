using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Yitai.Storage;

/// <summary>The ECDSA P-256 key that signs heads, in a file the database's account cannot read, and the last head it signed.</summary>
public sealed class SigningKey : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create();
    private readonly string _witness;

    internal SigningKey(string folder)
    {
        var pem = PrivateFile.ReadOrMake(Path.Combine(folder, "head-signing.pem"), Make);
        _key.ImportFromPem(Encoding.UTF8.GetString(pem));
        _witness = Path.Combine(folder, "head-signed.json");
        Id = Convert.ToHexStringLower(SHA256.HashData(_key.ExportSubjectPublicKeyInfo()).AsSpan(0, 8));
    }

    /// <summary>The first 8 bytes of SHA-256 of the public key, in hex.</summary>
    public string Id { get; }

    /// <summary>The last head signed from here; null before the first.</summary>
    internal Witnessed? LastWitnessed =>
        File.Exists(_witness) ? JsonSerializer.Deserialize<Witnessed>(File.ReadAllBytes(_witness)) : null;

    /// <summary>For the auditor: the public key in PEM, with which anyone can check a printed signature.</summary>
    public string PublicKey => _key.ExportSubjectPublicKeyInfoPem();

    public void Dispose() => _key.Dispose();

    internal byte[] Sign(byte[] message) => _key.SignData(message, HashAlgorithmName.SHA256);

    internal bool Verifies(byte[] message, ReadOnlySpan<byte> signature) => _key.VerifyData(message, signature, HashAlgorithmName.SHA256);

    internal void Witness(SignedHead head) => Witness(head.Epoch, head);

    /// <summary>Notes what was signed last in this epoch, outside the database; null: nothing yet.</summary>
    internal void Witness(long epoch, SignedHead? head) => PrivateFile.Write(
        _witness, JsonSerializer.SerializeToUtf8Bytes(new Witnessed(epoch, head?.Number ?? 0, head?.Stream.Value ?? "", head?.Seq ?? 0)));

    private static byte[] Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Encoding.UTF8.GetBytes(key.ExportPkcs8PrivateKeyPem());
    }

    internal sealed record Witnessed(long Epoch, long Number, string Stream, long Seq);
}
