using System.Data.Common;
using Dapper;

namespace Yitai.Storage;

/// <summary>One restore, inside one write transaction: fill, verify, new epoch, forget again.</summary>
internal sealed class Restore(IDatabase database, KeyFolder keys, TimeProvider clock, IProgress<BackupProgress>? progress)
{
    private SignedHead? _lastSigned;
    private long _epoch;

    public async Task<bool> RunAsync(DbConnection connection, BackupFile backup, CancellationToken cancel)
    {
        var manifest = backup.Manifest;
        var tables = await database.TablesAsync(connection, cancel);
        await DemandEmptyAsync(connection);
        DemandKnown(manifest, tables);
        await FillAsync(connection, backup, tables, cancel);
        await KeyFingerprint.DemandAsync(connection, keys);
        await VerifyAsync(connection, manifest, cancel);

        // Two restores of one backup must not stand in the same epoch, so the one last signed in counts too.
        _epoch = Math.Max(manifest.Epoch, keys.Signing.LastWitnessed?.Epoch ?? 0) + 1;
        await connection.ExecuteAsync("update log_epoch set epoch = @_epoch", new { _epoch });
        await Vault.ReapplyForgettingAsync(connection, keys, clock.GetUtcNow());
        return true;
    }

    /// <summary>After the commit: what is beside the keys follows.</summary>
    public void Done() => keys.Signing.Witness(_epoch, _lastSigned);

    private static async Task DemandEmptyAsync(DbConnection connection)
    {
        foreach (var table in new[] { "facts", "commands", "vault_subjects", "signed_heads" })
        {
            if (await connection.ExecuteScalarAsync<long>($"select count(*) from (select 1 from {table} limit 1) as one") > 0)
            {
                throw new BackupRefusedException($"The database is not empty: there are rows in '{table}'. A backup is restored into an empty one.");
            }
        }
    }

    private static void DemandKnown(BackupManifest manifest, IReadOnlyList<TableShape> tables)
    {
        foreach (var table in manifest.Tables)
        {
            var ours = tables.FirstOrDefault(candidate => candidate.Name == table.Name);
            if (ours is null || table.Columns.FirstOrDefault(column => !ours.Columns.Contains(column)) is not null)
            {
                throw new BackupRefusedException(
                    $"The backup's table '{table.Name}' is not one of this program's; it was written by version {manifest.Program}.");
            }
        }
    }

    private async Task FillAsync(DbConnection connection, BackupFile backup, IReadOnlyList<TableShape> tables, CancellationToken cancel)
    {
        foreach (var table in tables.Reverse())
        {
            await connection.ExecuteAsync($"delete from {Quoted.Name(table.Name)}");
        }

        var reader = new TableReader(connection, backup.Zip, progress);
        foreach (var table in tables.Join(backup.Manifest.Tables, ours => ours.Name, theirs => theirs.Name, (_, theirs) => theirs))
        {
            await reader.FillAsync(table, cancel);
        }
    }

    private async Task VerifyAsync(DbConnection connection, BackupManifest manifest, CancellationToken cancel)
    {
        var log = new FactQueries(connection);
        var heads = (await log.HeadsAsync(cancel)).Select(head => new BackupHead(head.Stream.Value, head.Seq, Convert.ToHexStringLower(head.Hash.Span)));
        if (!heads.SequenceEqual(manifest.Heads))
        {
            throw new BackupRefusedException("The heads in the backup are not those its manifest names.");
        }

        var attested = await new SignedHeadTable(connection).ReadAsync();
        _lastSigned = attested.Count > 0 ? attested[^1] : null;
        var archived = await new ArchivedTable(connection).ReadAsync();
        if ((SignedHeads.Check(attested, keys.Signing) ?? ArchivedMark.Check(archived, keys.Signing)
            ?? await ChainVerifier.VerifyAllAsync(log, attested, archived, null, cancel)) is { } broken)
        {
            throw new BackupRefusedException($"The log in the backup is not whole: {broken}.");
        }
    }
}
