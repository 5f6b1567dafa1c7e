using System.Security.Cryptography;

namespace Yitai.Storage;

/// <summary>What must never lie in the database: the vault's master key and pepper, the key that signs heads, the forgotten.</summary>
/// <remarks>Made at the first start, readable by the program's account alone (mode 600). All nodes of one database hold the same
/// keys. Back it up apart from the data: without it the vault cannot be read, with it a stolen backup can.</remarks>
public sealed class KeyFolder : IDisposable
{
    private KeyFolder(string folder)
    {
        PrivateFile.MakeFolder(folder);
        MasterKey = PrivateFile.ReadOrMake(Path.Combine(folder, "vault-master.key"), NewKey);
        Pepper = PrivateFile.ReadOrMake(Path.Combine(folder, "vault-pepper.key"), NewKey);
        Signing = new SigningKey(folder);
        Forgotten = new ForgottenList(Path.Combine(folder, "forgotten.txt"));
    }

    public SigningKey Signing { get; }

    internal byte[] MasterKey { get; }

    internal byte[] Pepper { get; }

    internal ForgottenList Forgotten { get; }

    /// <summary>Opens the folder, with new keys for those that are missing.</summary>
    public static KeyFolder Open(string folder)
    {
        var keys = new KeyFolder(folder);
        if (keys.MasterKey.Length == 32 && keys.Pepper.Length == 32)
        {
            return keys;
        }

        keys.Dispose();
        throw new WrongKeysException($"A key in {folder} is not 32 bytes long: it is damaged; bring back its backup.");
    }

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(MasterKey);
        CryptographicOperations.ZeroMemory(Pepper);
        Signing.Dispose();
    }

    /// <summary>What the database keeps to know its keys by; says nothing about them.</summary>
    internal byte[] Fingerprint() => SHA256.HashData([.. HMACSHA256.HashData(MasterKey, "yitai master"u8), .. HMACSHA256.HashData(Pepper, "yitai pepper"u8)]);

    private static byte[] NewKey() => RandomNumberGenerator.GetBytes(32);
}

/// <summary>The keys in the folder are not those of this database.</summary>
public sealed class WrongKeysException(string message) : Exception(message);
