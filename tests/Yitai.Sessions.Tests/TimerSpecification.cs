using Xunit.Abstractions;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Sessions.Tests.Labs;
using static Yitai.Floor.FloorCommand;
using static Yitai.Sessions.Tests.Labs.Halls;

namespace Yitai.Sessions.Tests;

/// <summary>What is due happens once, whichever node is awake and however late.</summary>
public abstract class TimerSpecification(ITestOutputHelper output) : SessionSpecification(output)
{
    [Fact]
    public async Task The_rollover_closes_the_day_once_with_two_nodes_awake_and_lists_what_was_left()
    {
        Node[] nodes = [await Lab.NodeAsync(), await Lab.NodeAsync()];
        await nodes[0].OpenHallAsync(North);
        var left = new List<TicketNo>();
        for (var i = 0; i < 5; i++)
        {
            left.Add((await nodes[0].AcceptAsync(North, Issue())).TicketOf());
        }

        await nodes[1].AcceptAsync(North, Call());
        await nodes[1].AcceptAsync(North, Miss()); // void by its first miss, so it is not left
        await nodes[0].AcceptAsync(North, Call(2)); // being called is left
        var due = FloorTimers.Rollover(await nodes[0].FloorAsync(North));
        var before = await Lab.Log.SeqAsync(North);

        Lab.Clock.Now = due.AddMinutes(-1);
        Assert.True((await nodes[1].FloorAsync(North)).IsOpen);
        Lab.Clock.Now = due.AddSeconds(3);
        await Task.WhenAll(nodes.Select(n => n.ClosedAsync(North)));

        var closed = Assert.IsType<FloorFact.DayClosed>(Assert.Single(await Lab.FactsSinceAsync(North, before)));
        Assert.Equal((due, due.AddSeconds(3)), (closed.Due!.Value, closed.At));
        Assert.Equal(left.Skip(1), closed.Left);
    }

    [Fact]
    public async Task A_timer_that_was_due_while_no_node_was_awake_fires_once_late()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        await node.OpenHallAsync(South);
        var due = FloorTimers.Rollover(await node.FloorAsync(North));
        var before = await Lab.Log.SeqAsync(North);
        await node.DisposeAsync();
        Lab.Clock.Now = due.AddDays(2);

        // Nobody asks for the halls: the nodes find them by what is due.
        Node[] nodes = [await Lab.NodeAsync(), await Lab.NodeAsync()];
        await Task.WhenAll(nodes.SelectMany(n => new[] { n.ClosedAsync(North), n.ClosedAsync(South) }));

        var closed = Assert.IsType<FloorFact.DayClosed>(Assert.Single(await Lab.FactsSinceAsync(North, before)));
        Assert.Equal((due, due.AddDays(2)), (closed.Due!.Value, closed.At));
    }

    [Fact]
    public async Task An_absence_that_is_too_long_is_noted_once_and_one_that_ended_is_not()
    {
        Node[] nodes = [await Lab.NodeAsync(), await Lab.NodeAsync()];
        await nodes[0].OpenHallAsync(North);
        await nodes[0].AcceptAsync(North, new PauseCounter(new CounterNo(1), PauseReason.Away, null, default));
        await nodes[0].AcceptAsync(North, new PauseCounter(new CounterNo(2), PauseReason.Away, null, default));
        await nodes[0].AcceptAsync(North, new ResumeCounter(new CounterNo(2), default));
        var before = await Lab.Log.SeqAsync(North);

        Lab.Clock.Forward(TimeSpan.FromMinutes(11));
        await nodes[0].UntilAsync(North, day => day.At(new CounterNo(1)) is Counter.Paused { TooLong: true });
        Lab.Clock.Now = FloorTimers.Rollover(await nodes[0].FloorAsync(North));
        await Task.WhenAll(nodes.Select(n => n.ClosedAsync(North)));

        Assert.Collection(
            await Lab.FactsSinceAsync(North, before),
            f => Assert.Equal(new CounterNo(1), Assert.IsType<FloorFact.AwayTooLong>(f).Counter),
            f => Assert.IsType<FloorFact.DayClosed>(f));
    }
}
