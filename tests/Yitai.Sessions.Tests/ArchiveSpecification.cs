using Xunit.Abstractions;
using Yitai.App.Sessions;
using Yitai.App.Verification;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Sessions.Tests.Labs;
using Yitai.Storage;
using static Yitai.Sessions.Tests.Labs.Halls;

namespace Yitai.Sessions.Tests;

/// <summary>A hall does not notice that its past was archived.</summary>
public abstract class ArchiveSpecification(ITestOutputHelper output) : SessionSpecification(output)
{
    [Fact]
    public async Task A_hall_goes_on_over_an_archive_and_its_carry_overs_are_proven()
    {
        var folder = Directory.CreateTempSubdirectory("yitai-archive-").FullName;
        using var keys = KeyFolder.Open(Path.Combine(folder, "keys"));
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        await LiveADayAsync(node, TimeSpan.FromDays(1));
        await LiveADayAsync(node, TimeSpan.FromDays(60));
        await node.AcceptAsync(North, Issue());

        var before = DateOnly.FromDateTime(Lab.Clock.Now.UtcDateTime).AddDays(-40);
        await new LogArchive(Lab.Database, keys, Lab.Clock).RunAsync(before, folder, FactNames.CarryOvers, null, CancellationToken.None);

        var kept = await Lab.Log.ReadAsync(StreamId.Hall(North), 0, 1, CancellationToken.None);
        Assert.Equal("floor.day-opened", kept[0].Name);
        Assert.True(kept[0].Seq > 20, $"nothing was archived before {kept[0].Seq}");
        await node.AcceptAsync(North, Issue());
        var fresh = await Lab.NodeAsync();
        Assert.Equal(Dump.Of(await node.FloorAsync(North)), Dump.Of(await fresh.FloorAsync(North)));
        await fresh.AcceptAsync(North, Issue());
        using var whole = await ArchivedLog.OpenAsync(Lab.Log, folder, keys.Signing, CancellationToken.None);
        var head = await Lab.Log.HeadAsync(StreamId.Hall(North), CancellationToken.None);
        Assert.Null(await FoldVerifier.VerifyAsync(Lab.Log, head, CancellationToken.None));
        Assert.Null(await FoldVerifier.VerifyAsync(whole, head, CancellationToken.None));
        Directory.Delete(folder, recursive: true);
    }

    private async Task LiveADayAsync(Node node, TimeSpan until)
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => node.AcceptAsync(North, Issue())));
        await node.AcceptAsync(North, new FloorCommand.CloseDay(null, default));
        Lab.Clock.Forward(until);
        await node.OpenDayAsync(North);
    }
}
