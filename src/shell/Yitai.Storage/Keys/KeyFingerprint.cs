using System.Data.Common;
using System.Security.Cryptography;
using Dapper;

namespace Yitai.Storage;

/// <summary>The database knows its keys by a digest of them: new keys made by mistake are found before anything is written.</summary>
internal static class KeyFingerprint
{
    /// <summary>Notes the keys at the first start; later demands the same.</summary>
    public static async Task<bool> DemandAsync(DbConnection connection, KeyFolder keys)
    {
        var ours = keys.Fingerprint();
        await connection.ExecuteAsync("insert into vault_keys (id, fingerprint) values (1, @ours) on conflict do nothing", new { ours });
        var known = await connection.ExecuteScalarAsync<byte[]>("select fingerprint from vault_keys where id = 1");
        return CryptographicOperations.FixedTimeEquals(known, ours)
            ? true
            : throw new WrongKeysException("The keys in the key folder are not those of this database: bring back the backup of its key folder.");
    }
}
