using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Sessions.Tests.Labs;
using Yitai.Storage;
using static Yitai.Sessions.Tests.Labs.Halls;

namespace Yitai.Sessions.Tests;

/// <summary>A stored name this version does not know stops its own stream here, and says so.</summary>
public abstract class NewerVersionSpecification(ITestOutputHelper output) : SessionSpecification(output)
{
    private const string Unknown = "floor.customer-teleported";

    [Fact]
    public async Task A_stream_with_an_unknown_fact_is_not_served_and_the_others_are()
    {
        var first = await Lab.NodeAsync();
        await first.OpenHallAsync(North);
        await first.OpenHallAsync(South);
        await first.DisposeAsync();
        await AppendUnknownAsync();
        var node = await Lab.NodeAsync();

        var asked = Stopwatch.StartNew();
        Assert.Equal(Unknown, (await node.RefuseAsync<SessionRefusal.NewerVersionNeeded>(North, Issue())).FactName);
        Assert.Equal(Unknown, (await Assert.ThrowsAsync<UnknownFactException>(() => node.FloorAsync(North))).FactName);
        Assert.True(asked.Elapsed < TimeSpan.FromSeconds(3), $"it took {asked.Elapsed} to say so");
        await node.AcceptAsync(South, Issue());
        Lab.Clock.Now = FloorTimers.Rollover(await node.FloorAsync(South));
        await node.ClosedAsync(South); // North is due as well and comes first; it keeps South from nothing
    }

    [Fact]
    public async Task A_live_stream_stops_when_a_newer_node_writes_to_it_and_the_others_are_followed()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        await node.OpenHallAsync(South);
        var other = await Lab.NodeAsync();
        await other.FloorAsync(South);
        await AppendUnknownAsync();

        var unknown = await Lab.Log.SeqAsync(North);
        await Assert.ThrowsAsync<UnknownFactException>(() => node.FloorAsync(North, unknown));
        Assert.Equal(Unknown, (await node.RefuseAsync<SessionRefusal.NewerVersionNeeded>(North, Issue())).FactName);
        var issued = await other.AcceptAsync(South, Issue());
        Assert.Single((await node.FloorAsync(South, issued.LastSeq)).Present);
    }

    private async Task AppendUnknownAsync()
    {
        var head = await Lab.Log.HeadAsync(StreamId.Hall(North), CancellationToken.None);
        var fact = new FactRow(head.Stream, head.Seq + 1, Lab.Clock.Now, null, Unknown, "staff:1001", Guid.NewGuid(), Encoding.UTF8.GetBytes("{}"), default);
        fact = fact with { Hash = Chain.HashOf(head.Hash.Span, fact) };
        var bundle = new AppendBundle([new StreamAppend(head, [fact], [], head with { Seq = fact.Seq, Hash = fact.Hash })]);
        Assert.Equal([AppendOutcome.Appended], await Lab.Log.AppendAsync([bundle], CancellationToken.None));
    }
}
