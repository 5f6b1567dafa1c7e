using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>An archive file opened for reading, after its signature and every digest were checked.</summary>
internal sealed class ArchiveFile : IDisposable
{
    private readonly string _path;

    private ArchiveFile(string path, ZipArchive zip, ArchiveManifest manifest) => (_path, Zip, Manifest) = (path, zip, manifest);

    public ArchiveManifest Manifest { get; }

    private ZipArchive Zip { get; }

    /// <exception cref="ArchiveRefusedException">Truncated, altered, of another format or signed with another key.</exception>
    public static async Task<ArchiveFile> OpenAsync(string path, SigningKey key, CancellationToken cancel)
    {
        ZipArchive? zip = null;
        try
        {
            zip = ZipFile.OpenRead(path);
            var bytes = await BytesAsync(path, zip, ArchiveManifest.Entry, cancel);
            if (!key.Verifies(bytes, await BytesAsync(path, zip, ArchiveManifest.SignatureEntry, cancel)))
            {
                throw new ArchiveRefusedException($"{path} was altered, or it was signed with another key.");
            }

            var file = new ArchiveFile(path, zip, ArchiveManifest.FromBytes(bytes));
            await file.CheckAsync(cancel);
            return file;
        }
        catch (Exception fault)
        {
            zip?.Dispose();
            throw fault is InvalidDataException or EndOfStreamException ? new ArchiveRefusedException($"{path} is cut off or is not an archive.", fault) : fault;
        }
    }

    /// <summary>The part's facts in order.</summary>
    public async IAsyncEnumerable<FactRow> ReadAsync(ArchivePart part)
    {
        using var lines = new StreamReader(Find(_path, Zip, part.Entry).Open(), Encoding.UTF8);
        while (await lines.ReadLineAsync() is { } line)
        {
            yield return ArchivedFact.Read(new StreamId(part.Stream), line);
        }
    }

    public void Dispose() => Zip.Dispose();

    private async Task CheckAsync(CancellationToken cancel)
    {
        if (Manifest.Format != ArchiveManifest.ThisFormat)
        {
            throw new ArchiveRefusedException($"{_path} has format {Manifest.Format}; this program reads format {ArchiveManifest.ThisFormat}.");
        }

        foreach (var part in Manifest.Parts)
        {
            await using var entry = Find(_path, Zip, part.Entry).Open();
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(entry, cancel)) != part.Sha256)
            {
                throw new ArchiveRefusedException($"{_path} was altered: the SHA-256 of {part.Entry} is not the one in its manifest.");
            }
        }
    }

    private static async Task<byte[]> BytesAsync(string path, ZipArchive zip, string name, CancellationToken cancel)
    {
        await using var entry = Find(path, zip, name).Open();
        using var bytes = new MemoryStream();
        await entry.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    private static ZipArchiveEntry Find(string path, ZipArchive zip, string name) =>
        zip.GetEntry(name) ?? throw new ArchiveRefusedException($"{path} has no entry {name}: it is not an archive, or it was altered.");
}
