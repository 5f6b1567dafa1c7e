using System.IO.Compression;
using System.Text;
using Yitai.Kernel;
using Yitai.Storage.Tests.Labs;
using static Yitai.Storage.Tests.Sample;

namespace Yitai.Storage.Tests;

/// <summary>What is archived is whole, provable, and never lost on its way.</summary>
public abstract class ArchiveSpecification : Specification
{
    private static readonly DateOnly Before = DateOnly.FromDateTime(Start.Date).AddDays(1);

    private readonly string _folder = Directory.CreateTempSubdirectory("yitai-archive-").FullName;

    private LogArchive Archive => new(Lab.Database, Lab.Keys, Lab.Clock);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await DayAsync(Demo);
        await DayAsync(Demo);
        await DayAsync(North);
        await Log.AppendAsync(Part(Empty(new StreamId("hall/new")), facts: 3));
        await Lab.SignedHeads.SignAsync(Lab.Clock.Now, default);
        await DayAsync(Demo);
        Lab.Clock.Now = Lab.Clock.Now.AddDays(60);
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_is_archived_leaves_the_database_and_both_are_proven()
    {
        var before = await AllAsync(Log, Demo);

        var (_, manifest) = (await ArchiveAsync())!.Value;

        Assert.Equal([("hall/demo", 1, 120), ("hall/north", 1, 30)], manifest.Parts.Select(p => (p.Stream, p.FromSeq, p.ToSeq)));
        Assert.Equal(121, (await Log.ReadAsync(Demo, 0, 1, default))[0].Seq);
        Assert.Equal(0, await Lab.AskAsync<long>("select count(*) from commands where last_seq < 31 and stream = 'hall/north'"));
        Assert.Null(await Lab.SignedHeads.VerifyAsync(Log, null, default));
        using var whole = await WholeAsync();
        Assert.Null(await Lab.SignedHeads.VerifyAsync(whole, null, default));
        Assert.Equal(before, await AllAsync(whole, Demo));
        Assert.Null(await ArchiveAsync());
    }

    [Fact]
    public async Task An_archive_goes_on_where_the_one_before_it_ended()
    {
        await ArchiveAsync();
        await DayAsync(Demo);
        var (file, manifest) = (await ArchiveAsync())!.Value;

        Assert.Equal(("archive-2026-03-03-2.zip", 121L, 165L), (Path.GetFileName(file), manifest.Parts.Single().FromSeq, manifest.Parts.Single().ToSeq));
        using var whole = await WholeAsync();
        Assert.Null(await Lab.SignedHeads.VerifyAsync(whole, null, default));
        var facts = await AllAsync(whole, Demo, page: 7);
        Assert.Equal(180, facts.Count);
        Assert.Equal(facts[120..150], (await whole.ReadAsync(Demo, 120, 30, default)).Select(Text));
        Assert.Equal(facts[..5], (await whole.ReadAsync(Demo, 0, 5, default)).Select(Text));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Cut_off_at_any_point_nothing_is_lost_and_the_next_one_goes_on(int step)
    {
        StreamId[] streams = [Demo, North];
        var before = new[] { await AllAsync(Log, Demo), await AllAsync(Log, North) };

        await Assert.ThrowsAsync<PowerCutException>(() => Archive.RunAsync(Before, _folder, ["DayOpened"], new PowerCut(step), default));

        using (var cut = await WholeAsync())
        {
            Assert.Null(await Lab.SignedHeads.VerifyAsync(cut, null, default));
            Assert.Null(await Lab.SignedHeads.VerifyAsync(Log, null, default));
            Assert.Equal(before, [await AllAsync(cut, Demo), await AllAsync(cut, North)]);
        }

        await ArchiveAsync();
        using var whole = await WholeAsync();
        Assert.Null(await Lab.SignedHeads.VerifyAsync(whole, null, default));
        Assert.Equal(before, [await AllAsync(whole, Demo), await AllAsync(whole, North)]);
        Assert.Equal(new long[] { 121, 31 }, await Task.WhenAll(streams.Select(async s => (await Log.ReadAsync(s, 0, 1, default))[0].Seq)));
    }

    [Fact]
    public async Task A_mark_that_somebody_else_made_is_named()
    {
        await ArchiveAsync();
        await Lab.TamperAsync("update archived set seq = 121 where stream = 'hall/demo'");
        await Lab.TamperAsync("delete from facts where stream = 'hall/demo' and seq = 121");

        var broken = await Lab.SignedHeads.VerifyAsync(Log, null, default);

        Assert.Contains("signature is not ours", broken!.What);
    }

    [Fact]
    public async Task A_fact_that_is_gone_without_a_mark_is_named()
    {
        await Lab.TamperAsync("delete from facts where stream = 'hall/demo' and seq <= 120");

        Assert.Equal((Demo, 1L), await Lab.SignedHeads.VerifyAsync(Log, null, default) is { } broken ? (broken.Stream, broken.Seq) : default);
    }

    [Fact]
    public async Task A_broken_chain_is_not_put_away()
    {
        await Lab.TamperAsync("update facts set name = 'Forged' where seq = 2 and stream = 'hall/demo'");

        var refused = await Assert.ThrowsAsync<ArchiveRefusedException>(ArchiveAsync);

        Assert.Contains("hall/demo fact 2", refused.Message);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("facts/1.jsonl", "SHA-256")]
    [InlineData("archive.json", "altered")]
    public async Task An_archive_that_was_altered_is_refused(string entry, string because)
    {
        var (file, _) = (await ArchiveAsync())!.Value;
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Update))
        {
            using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
            var text = await reader.ReadToEndAsync();
            reader.Dispose();
            zip.GetEntry(entry)!.Delete();
            await using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
            await writer.WriteAsync(text.Replace("0", "1", StringComparison.Ordinal));
        }

        Assert.Contains(because, (await Assert.ThrowsAsync<ArchiveRefusedException>(WholeAsync)).Message);
    }

    [Fact]
    public async Task A_file_that_is_missing_is_named()
    {
        var (file, _) = (await ArchiveAsync())!.Value;
        File.Delete(file);
        using var whole = await WholeAsync();

        var refused = await Assert.ThrowsAsync<ArchiveRefusedException>(() => Lab.SignedHeads.VerifyAsync(whole, null, default));

        Assert.Contains("hall/demo fact 1 is archived", refused.Message);
    }

    [Fact]
    public async Task A_backup_knows_what_is_archived()
    {
        await ArchiveAsync();
        var backup = Path.Combine(_folder, "hall.backup");
        await new LogBackup(Lab.Database, Lab.Keys, Lab.Clock).WriteAsync(backup, null, default);
        await using var target = await OpenLabAsync();

        await new LogBackup(target.Database, Lab.Keys, Lab.Clock).RestoreAsync(backup, null, default);

        var heads = new SignedHeads(target.Database, Lab.Keys.Signing);
        Assert.Null(await heads.VerifyAsync(target.Log, null, default));
        using var whole = await ArchivedLog.OpenAsync(target.Log, _folder, Lab.Keys.Signing, default);
        Assert.Null(await heads.VerifyAsync(whole, null, default));
        Assert.Equal(["archive-2026-03-03.zip"], (await new LogArchive(target.Database, Lab.Keys, Lab.Clock).MarksAsync(default)).Select(m => m.File).Distinct());
    }

    [Fact]
    public async Task The_last_days_stay()
    {
        Lab.Clock.Now = Start.AddDays(20);

        await Assert.ThrowsAsync<ArchiveRefusedException>(ArchiveAsync);
    }

    private Task<(string File, ArchiveManifest Manifest)?> ArchiveAsync() => Archive.RunAsync(Before, _folder, ["DayOpened"], null, default);

    private Task<ArchivedLog> WholeAsync() => ArchivedLog.OpenAsync(Log, _folder, Lab.Keys.Signing, default);

    /// <summary>30 facts, then a carry-over and 14 more.</summary>
    private async Task DayAsync(StreamId stream)
    {
        var head = await Log.AppendAsync(Part(await Log.HeadAsync(stream, default), facts: 30));
        head = await Log.AppendAsync(Part(head, name: "DayOpened"));
        await Log.AppendAsync(Part(head, facts: 14));
    }

    private static async Task<List<string>> AllAsync(IFactReader log, StreamId stream, int page = 1000)
    {
        var all = new List<string>();
        while (await log.ReadAsync(stream, all.Count, page, default) is { Count: > 0 } facts)
        {
            Assert.Equal(all.Count + 1, facts[0].Seq);
            all.AddRange(facts.Select(Text));
        }

        return all;
    }

    private static string Text(FactRow fact) =>
        $"{fact.Seq} {fact.At:O} {fact.BusinessOn} {fact.Name} {fact.Sender} {fact.CommandId} {Encoding.UTF8.GetString(fact.Payload.Span)} {Convert.ToHexString(fact.Hash.Span)}";

    private sealed class PowerCutException : Exception;

    private sealed class PowerCut(int step) : IProgress<string>
    {
        private int _steps;

        public void Report(string value)
        {
            if (++_steps == step)
            {
                throw new PowerCutException();
            }
        }
    }
}
