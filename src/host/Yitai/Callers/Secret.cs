using System.Security.Cryptography;
using System.Text;

namespace Yitai.Host.Callers;

/// <summary>Random secrets of devices and API keys. They have 256 bits, so a plain SHA-256 keeps them; passwords are hashed by Identity.</summary>
public static class Secret
{
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    public static bool Is(string secret, byte[] hash) => CryptographicOperations.FixedTimeEquals(HashOf(secret), hash);
}
