using System.IO.Compression;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>Moves what is long past out of the database into sealed files, so that it stays small for years.</summary>
/// <remarks>The file is whole, synced, read back and signed before the first fact leaves the database; each stream leaves in one
/// transaction with its mark. Whatever is cut off in between, each fact lies in the database or in a file with a mark, or in both.</remarks>
public sealed class LogArchive(IDatabase database, KeyFolder keys, TimeProvider clock)
{
    /// <summary>Command ids are kept for 30 days, and a day's date may be another in UTC.</summary>
    private const int YoungestDays = 31;

    /// <param name="carryOvers">The stored names of facts from which live state is folded: each stream's part ends before one.</param>
    /// <param name="progress">Is told the file when it is written, then each stream that left the database.</param>
    /// <returns>What was archived; null: there was nothing.</returns>
    public async Task<(string File, ArchiveManifest Manifest)?> RunAsync(
        DateOnly before, string folder, IReadOnlyCollection<string> carryOvers, IProgress<string>? progress, CancellationToken cancel)
    {
        if (before > DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-YoungestDays))
        {
            throw new ArchiveRefusedException($"The last {YoungestDays} days stay in the database: their commands may still be sent again.");
        }

        Directory.CreateDirectory(folder);
        var path = FreshName(folder, before);
        if (await WriteAsync(path, before, carryOvers, cancel) is not { } manifest)
        {
            return null;
        }

        using (await ArchiveFile.OpenAsync(path, keys.Signing, cancel))
        {
            progress?.Report(path);
        }

        foreach (var part in manifest.Parts)
        {
            var mark = ArchivedMark.Sign(
                keys.Signing, new StreamId(part.Stream), part.ToSeq, Convert.FromHexString(part.LastHash), Path.GetFileName(path), clock.GetUtcNow());
            await database.WriteAsync(connection => new ArchivedTable(connection).MoveAsync(mark, part.FromSeq - 1), cancel);
            progress?.Report(part.Stream);
        }

        return (path, manifest);
    }

    public Task<IReadOnlyList<ArchivedMark>> MarksAsync(CancellationToken cancel) =>
        database.ReadAsync(connection => new ArchivedTable(connection).ReadAsync(), cancel);

    /// <summary>Under a temporary name first, synced, then renamed: a file with this name is whole.</summary>
    private async Task<ArchiveManifest?> WriteAsync(string path, DateOnly before, IReadOnlyCollection<string> carryOvers, CancellationToken cancel)
    {
        var fresh = path + ".part";
        try
        {
            ArchiveManifest manifest;
            await using (var file = new FileStream(fresh, FileMode.Create, FileAccess.Write))
            {
                await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
                {
                    manifest = new ArchiveManifest(
                        ArchiveManifest.ThisFormat, typeof(LogArchive).Assembly.GetName().Version!.ToString(3), clock.GetUtcNow(), before,
                        keys.Signing.Id, await PartsAsync(zip, before, carryOvers, cancel));
                    var bytes = manifest.ToBytes();
                    await AddAsync(zip, ArchiveManifest.Entry, bytes, cancel);
                    await AddAsync(zip, ArchiveManifest.SignatureEntry, keys.Signing.Sign(bytes), cancel);
                }

                file.Flush(flushToDisk: true);
            }

            if (manifest.Parts.Count == 0)
            {
                return null;
            }

            File.Move(fresh, path);
            SyncedFolder.Sync(Path.GetDirectoryName(Path.GetFullPath(path))!);
            return manifest;
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    private async Task<IReadOnlyList<ArchivePart>> PartsAsync(ZipArchive zip, DateOnly before, IReadOnlyCollection<string> carryOvers, CancellationToken cancel)
    {
        await using var snapshot = await database.OpenSnapshotAsync(cancel);
        var log = new FactQueries(snapshot);
        var table = new ArchivedTable(snapshot);
        var marks = (await table.ReadAsync()).ToDictionary(mark => mark.Stream);
        var writer = new ArchiveWriter(log, zip);
        foreach (var head in await log.HeadsAsync(cancel))
        {
            var (after, previous) = marks.TryGetValue(head.Stream, out var mark) ? (mark.Seq, mark.Hash) : (0, Chain.Start);
            var last = 0L;
            foreach (var name in carryOvers)
            {
                last = Math.Max(last, await table.LastBeforeAsync(head.Stream, name, before) ?? 0);
            }

            if (last - 1 > after)
            {
                await writer.AddAsync(head.Stream, after, previous, last - 1, cancel);
            }
        }

        return writer.Parts;
    }

    /// <summary>A file that is there may hold what has left the database already: it is never written over.</summary>
    private static string FreshName(string folder, DateOnly before)
    {
        var name = Path.Combine(folder, $"archive-{before:yyyy-MM-dd}");
        var number = Enumerable.Range(1, int.MaxValue).First(n => !File.Exists(Named(name, n)));
        return Named(name, number);
    }

    private static string Named(string name, int number) => number == 1 ? $"{name}.zip" : $"{name}-{number}.zip";

    private static async Task AddAsync(ZipArchive zip, string name, byte[] content, CancellationToken cancel)
    {
        await using var entry = zip.CreateEntry(name).Open();
        await entry.WriteAsync(content, cancel);
    }
}
