using System.IO.Compression;
using System.Security.Cryptography;

namespace Yitai.Storage;

/// <summary>A backup opened for reading, after its signature and every digest were checked.</summary>
internal sealed class BackupFile : IDisposable
{
    private BackupFile(ZipArchive zip, BackupManifest manifest) => (Zip, Manifest) = (zip, manifest);

    public ZipArchive Zip { get; }

    public BackupManifest Manifest { get; }

    /// <exception cref="BackupRefusedException">Truncated, altered, of another format or signed with another key.</exception>
    public static async Task<BackupFile> OpenAsync(string path, SigningKey key, CancellationToken cancel)
    {
        ZipArchive? zip = null;
        try
        {
            zip = ZipFile.OpenRead(path);
            var manifest = await ReadManifestAsync(zip, key, cancel);
            await CheckEntriesAsync(zip, manifest, cancel);
            return new BackupFile(zip, manifest);
        }
        catch (Exception fault)
        {
            zip?.Dispose();
            throw fault switch
            {
                FileNotFoundException or DirectoryNotFoundException => new BackupRefusedException($"There is no file {path}.", fault),
                InvalidDataException or EndOfStreamException => new BackupRefusedException($"{path} is cut off or is not a backup.", fault),
                _ => fault,
            };
        }
    }

    public void Dispose() => Zip.Dispose();

    private static async Task<BackupManifest> ReadManifestAsync(ZipArchive zip, SigningKey key, CancellationToken cancel)
    {
        var bytes = await BytesAsync(zip, BackupManifest.Entry, cancel);
        if (!key.Verifies(bytes, await BytesAsync(zip, BackupManifest.SignatureEntry, cancel)))
        {
            throw new BackupRefusedException(
                "The backup's manifest was altered, or it was signed with another key: restore it with the key folder of the hall it was taken from.");
        }

        var manifest = BackupManifest.FromBytes(bytes);
        return manifest.Format == BackupManifest.ThisFormat
            ? manifest
            : throw new BackupRefusedException($"The backup has format {manifest.Format}; this program reads format {BackupManifest.ThisFormat}.");
    }

    private static async Task CheckEntriesAsync(ZipArchive zip, BackupManifest manifest, CancellationToken cancel)
    {
        foreach (var table in manifest.Tables)
        {
            await using var entry = Find(zip, table.Entry).Open();
            var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(entry, cancel));
            if (digest != table.Sha256)
            {
                throw new BackupRefusedException($"The backup's entry {table.Entry} was altered: its SHA-256 is not the one in the manifest.");
            }
        }
    }

    private static async Task<byte[]> BytesAsync(ZipArchive zip, string name, CancellationToken cancel)
    {
        await using var entry = Find(zip, name).Open();
        using var bytes = new MemoryStream();
        await entry.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    private static ZipArchiveEntry Find(ZipArchive zip, string name) =>
        zip.GetEntry(name) ?? throw new BackupRefusedException($"The backup has no entry {name}.");
}
