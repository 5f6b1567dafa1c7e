using System.IO.Compression;
using System.Text;
using Yitai.Kernel;
using Yitai.Storage.Tests.Labs;
using static Yitai.Storage.Tests.Sample;

namespace Yitai.Storage.Tests;

/// <summary>A backup is whole or refused, and what is restored is what was there, in a new epoch.</summary>
public abstract class BackupSpecification : Specification
{
    private static readonly SubjectId Wang = new(Guid.Parse("0197a000-0000-4000-8000-00000000aaaa"));
    private static readonly VaultDocument Phone = new(Guid.Parse("0197a000-0000-4000-8000-000000000001"), "phone", "13812345678"u8.ToArray(), "13812345678");

    private readonly string _folder = Directory.CreateTempSubdirectory("yitai-backup-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "hall.zip");

    private LogBackup Backup => new(Lab.Database, Lab.Keys, Lab.Clock);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Log.AppendAsync(Part(Empty(Demo), facts: 130));
        await Log.AppendAsync(Part(Empty(North), facts: 3));
        await Lab.SignedHeads.SignAsync(Lab.Clock.Now, default);
        await (await Lab.VaultAsync()).PutAsync(Wang, Phone, default);
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>An empty database to restore into; also of the other kind.</summary>
    private protected virtual Task<StorageLab> OpenTargetAsync() => OpenLabAsync();

    [Fact]
    public async Task What_is_restored_is_what_was_there_in_a_new_epoch()
    {
        var manifest = await Backup.WriteAsync(Path, null, default);
        await Log.AppendAsync(Part(await Log.HeadAsync(North, default)));
        await using var target = await OpenTargetAsync();

        await Into(target).RestoreAsync(Path, null, default);

        Assert.Equal([("hall/demo", 130), ("hall/north", 3)], manifest.Heads.Select(head => (head.Stream, head.Seq)));
        Assert.Equal(133, manifest.Tables.Single(table => table.Name == "facts").Rows);
        Assert.Equal(2, await target.Log.EpochAsync(default));
        Assert.Null(await new SignedHeads(target.Database, Lab.Keys.Signing).VerifyAsync(target.Log, null, default));
        var vault = await Vault.OpenAsync(target.Database, Lab.Keys, Lab.Clock, default);
        Assert.Equal([Wang], await vault.FindAsync("phone", "13812345678", default));
        Assert.Equal("13812345678", Encoding.UTF8.GetString((await vault.RevealAsync(Phone.Id, new Reveal("staff:1", "test"), default))!.Value.Span));
        await target.Log.AppendAsync(Part(await target.Log.HeadAsync(Demo, default)));
    }

    [Fact]
    public async Task A_second_backup_of_what_was_restored_holds_the_same_rows()
    {
        var first = await Backup.WriteAsync(Path, null, default);
        await using var target = await OpenTargetAsync();
        await Into(target).RestoreAsync(Path, null, default);

        var second = await Into(target).WriteAsync(Path, null, default);

        string[] differ = ["log_epoch"];
        Assert.Equal(
            first.Tables.Where(table => !differ.Contains(table.Name)).Select(table => (table.Name, table.Rows, table.Sha256)).Order(),
            second.Tables.Where(table => !differ.Contains(table.Name)).Select(table => (table.Name, table.Rows, table.Sha256)).Order());
    }

    [Fact]
    public async Task Who_was_forgotten_after_the_backup_is_forgotten_again()
    {
        await Backup.WriteAsync(Path, null, default);
        await (await Lab.VaultAsync()).ForgetAsync(Wang, default);
        await using var target = await OpenTargetAsync();

        await Into(target).RestoreAsync(Path, null, default);

        Assert.Equal(0, await target.AskAsync<long>("select count(*) from vault_subjects"));
        Assert.Equal(0, await target.AskAsync<long>("select count(*) from vault_documents"));
        Assert.Equal(0, await target.AskAsync<long>("select count(*) from vault_lookups"));
    }

    [Fact]
    public async Task Two_restores_of_one_backup_stand_in_two_epochs()
    {
        await Backup.WriteAsync(Path, null, default);
        await using var first = await OpenTargetAsync();
        await using var second = await OpenTargetAsync();

        await Into(first).RestoreAsync(Path, null, default);
        await Into(second).RestoreAsync(Path, null, default);

        Assert.Equal((2, 3), (await first.Log.EpochAsync(default), await second.Log.EpochAsync(default)));
    }

    [Fact]
    public async Task A_backup_that_was_cut_off_is_refused()
    {
        await Backup.WriteAsync(Path, null, default);
        var bytes = await File.ReadAllBytesAsync(Path);
        await File.WriteAllBytesAsync(Path, bytes[..(bytes.Length * 2 / 3)]);

        Assert.Contains("cut off", await RefusedAsync());
    }

    [Theory]
    [InlineData("tables/facts.jsonl", "staff:1001", "staff:1002", "SHA-256")]
    [InlineData("manifest.json", "hall/demo", "hall/Demo", "altered")]
    [InlineData("tables/commands.jsonl", "staff", null, "no entry")]
    public async Task A_backup_that_was_altered_is_refused(string entry, string from, string? to, string because)
    {
        await Backup.WriteAsync(Path, null, default);
        using (var zip = ZipFile.Open(Path, ZipArchiveMode.Update))
        {
            using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
            var text = await reader.ReadToEndAsync();
            reader.Dispose();
            zip.GetEntry(entry)!.Delete();
            if (to is not null)
            {
                await using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
                await writer.WriteAsync(text.Replace(from, to, StringComparison.Ordinal));
            }
        }

        Assert.Contains(because, await RefusedAsync());
    }

    [Fact]
    public async Task A_backup_of_a_log_that_was_tampered_with_is_refused()
    {
        await Lab.TamperAsync("update facts set name = 'Forged' where seq = 2 and stream = 'hall/north'");
        await Backup.WriteAsync(Path, null, default);

        Assert.Contains("hall/north fact 2", await RefusedAsync());
    }

    [Fact]
    public async Task A_database_that_is_not_empty_is_left_alone()
    {
        await Backup.WriteAsync(Path, null, default);

        var refused = await Assert.ThrowsAsync<BackupRefusedException>(() => Backup.RestoreAsync(Path, null, default));

        Assert.Contains("not empty", refused.Message);
        Assert.Equal(1, await Log.EpochAsync(default));
    }

    [Fact]
    public async Task A_backup_that_fails_leaves_the_one_before_it()
    {
        await Backup.WriteAsync(Path, null, default);
        var before = await File.ReadAllBytesAsync(Path);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Backup.WriteAsync(Path, null, new CancellationToken(canceled: true)));

        Assert.Equal(before, await File.ReadAllBytesAsync(Path));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Progress_is_told_table_by_table()
    {
        var told = new List<BackupProgress>();
        var manifest = await Backup.WriteAsync(Path, new Listening(told.Add), default);

        Assert.Equal(manifest.Tables.Select(table => new BackupProgress(table.Name, table.Rows)), told);
    }

    private LogBackup Into(StorageLab target) => new(target.Database, Lab.Keys, Lab.Clock);

    private async Task<string> RefusedAsync()
    {
        await using var target = await OpenTargetAsync();
        var refused = await Assert.ThrowsAsync<BackupRefusedException>(() => Into(target).RestoreAsync(Path, null, default));
        Assert.Empty(await target.Log.HeadsAsync(default));
        Assert.Equal(0, await target.AskAsync<long>("select count(*) from facts"));
        Assert.Equal(1, await target.Log.EpochAsync(default));
        return refused.Message;
    }

    private sealed class Listening(Action<BackupProgress> hear) : IProgress<BackupProgress>
    {
        public void Report(BackupProgress value) => hear(value);
    }
}
