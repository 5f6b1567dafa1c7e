using System.Data.Common;
using System.IO.Compression;
using Dapper;

namespace Yitai.Storage;

/// <summary>Backup and restore of the log's database, in one format for both kinds.</summary>
/// <remarks>The vault's contents are in it encrypted; the keys are not, and are backed up apart. Projections are not in it; they
/// are made again from the log.</remarks>
public sealed class LogBackup(IDatabase database, KeyFolder keys, TimeProvider clock)
{
    /// <summary>Writes a consistent snapshot while the hall goes on working.</summary>
    /// <remarks>Under a temporary name first, synced, then renamed: a file with this name is whole.</remarks>
    public async Task<BackupManifest> WriteAsync(string path, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        var fresh = path + ".part";
        try
        {
            BackupManifest manifest;
            await using (var file = new FileStream(fresh, FileMode.Create, FileAccess.Write))
            {
                await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
                {
                    manifest = await WriteAsync(zip, progress, cancel);
                }

                file.Flush(flushToDisk: true);
            }

            File.Move(fresh, path, overwrite: true);
            SyncedFolder.Sync(Path.GetDirectoryName(Path.GetFullPath(path))!);
            return manifest;
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    /// <summary>Fills an empty database from a backup, in one transaction; then the log stands in a new epoch.</summary>
    /// <remarks>Checks signature, digests, chains and signed heads before it commits; forgets again everyone on the list beside
    /// the keys.</remarks>
    /// <exception cref="BackupRefusedException">The file or the database is not fit; nothing was changed.</exception>
    /// <exception cref="WrongKeysException">The vault in the backup was filled under other keys; nothing was changed.</exception>
    public async Task<BackupManifest> RestoreAsync(string path, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        using var backup = await BackupFile.OpenAsync(path, keys.Signing, cancel);
        var restore = new Restore(database, keys, clock, progress);
        await database.WriteAsync(connection => restore.RunAsync(connection, backup, cancel), cancel);
        restore.Done();
        return backup.Manifest;
    }

    private async Task<BackupManifest> WriteAsync(ZipArchive zip, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        await using var snapshot = await database.OpenSnapshotAsync(cancel);
        var log = new FactQueries(snapshot);
        var epoch = await log.EpochAsync(cancel);
        var heads = await log.HeadsAsync(cancel);
        var writer = new TableWriter(snapshot, zip, progress);
        var tables = new List<BackupTable>();
        foreach (var table in await database.TablesAsync(snapshot, cancel))
        {
            tables.Add(await writer.WriteAsync(table, cancel));
        }

        var manifest = new BackupManifest(
            BackupManifest.ThisFormat, typeof(LogBackup).Assembly.GetName().Version!.ToString(3), database.Kind, clock.GetUtcNow(), epoch,
            keys.Signing.Id, await ScriptsAsync(snapshot),
            [.. heads.Select(head => new BackupHead(head.Stream.Value, head.Seq, Convert.ToHexStringLower(head.Hash.Span)))], tables);
        var bytes = manifest.ToBytes();
        await AddAsync(zip, BackupManifest.Entry, bytes, cancel);
        await AddAsync(zip, BackupManifest.SignatureEntry, keys.Signing.Sign(bytes), cancel);
        return manifest;
    }

    private static async Task<Dictionary<string, int>> ScriptsAsync(DbConnection snapshot) =>
        (await snapshot.QueryAsync<(string Area, int Number)>("select area, max(number) from schema_scripts group by area"))
        .ToDictionary(row => row.Area, row => row.Number);

    private static async Task AddAsync(ZipArchive zip, string name, byte[] content, CancellationToken cancel)
    {
        await using var entry = zip.CreateEntry(name).Open();
        await entry.WriteAsync(content, cancel);
    }
}
