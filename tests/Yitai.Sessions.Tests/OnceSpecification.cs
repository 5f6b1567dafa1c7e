using Xunit.Abstractions;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Sessions.Tests.Labs;
using static Yitai.Floor.FloorCommand;
using static Yitai.Sessions.Tests.Labs.Halls;

namespace Yitai.Sessions.Tests;

/// <summary>Every command happens once, and is answered the same however often it is sent.</summary>
public abstract class OnceSpecification(ITestOutputHelper output) : SessionSpecification(output)
{
    [Fact]
    public async Task The_same_id_twice_at_once_is_one_command()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        var before = await Lab.Log.SeqAsync(North);
        var id = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => node.AcceptAsync(North, Issue(), id)));

        Assert.All(answers, a => AssertSameAnswer(answers[0], a));
        Assert.Equal(before + 2, await Lab.Log.SeqAsync(North));
    }

    [Fact]
    public async Task The_same_id_later_gives_the_first_answer_though_it_would_be_refused_now()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        await node.AcceptAsync(North, Issue());
        var id = Guid.NewGuid();
        var called = await node.AcceptAsync(North, Call(), id);
        await node.AcceptAsync(North, Miss());
        var before = await Lab.Log.SeqAsync(North);

        AssertSameAnswer(called, await node.SendAsync(North, Call(), id));
        Assert.Equal(before, await Lab.Log.SeqAsync(North));
    }

    [Fact]
    public async Task The_same_id_after_a_restart_gives_the_first_answer()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        await node.AcceptAsync(North, Issue());
        var id = Guid.NewGuid();
        var called = await node.AcceptAsync(North, Call(), id);
        await node.DisposeAsync();

        AssertSameAnswer(called, await (await Lab.NodeAsync()).SendAsync(North, Call(), id));
    }

    [Fact]
    public async Task The_same_id_on_another_node_gives_the_first_answer_though_that_node_has_not_heard_of_it()
    {
        var here = await Lab.NodeAsync();
        var there = await Lab.NodeAsync();
        await here.OpenHallAsync(North);
        for (var i = 0; i < 20; i++)
        {
            var ticket = await here.AcceptAsync(North, Issue());
            await there.FloorAsync(North, ticket.LastSeq);
            var id = Guid.NewGuid();
            var called = await here.AcceptAsync(North, Call(), id);
            AssertSameAnswer(called, await there.SendAsync(North, Call(), id));
            await here.AcceptAsync(North, Miss());
            AssertSameAnswer(called, await there.SendAsync(North, Call(), id));
        }
    }

    [Fact]
    public async Task The_same_id_after_the_next_day_was_opened_gives_the_first_answer_also_after_a_restart()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        await node.AcceptAsync(North, Issue());
        var id = Guid.NewGuid();
        var called = await node.AcceptAsync(North, Call(), id);
        await node.AcceptAsync(North, Miss());
        await node.AcceptAsync(North, new CloseDay(null, default));
        Lab.Clock.Forward(TimeSpan.FromDays(1));
        await node.OpenDayAsync(North);

        AssertSameAnswer(called, await node.SendAsync(North, Call(), id));
        await node.DisposeAsync();
        AssertSameAnswer(called, await (await Lab.NodeAsync()).SendAsync(North, Call(), id));
    }

    [Fact]
    public async Task An_id_with_another_body_is_refused_at_once_and_later_and_elsewhere()
    {
        var here = await Lab.NodeAsync();
        var there = await Lab.NodeAsync();
        await here.OpenHallAsync(North);
        await there.FloorAsync(North);
        var id = Guid.NewGuid();
        var both = await Task.WhenAll(here.SendAsync(North, Issue(), id), here.SendAsync(North, new ArriveVisit(Channel.Guide, default), id));
        Assert.Single(both.OfType<Answer.Accepted>());
        Assert.IsType<SessionRefusal.CommandIdReused>(Assert.Single(both.OfType<Answer.Refused>()).Because);
        var before = await Lab.Log.SeqAsync(North);

        Assert.Equal(id, (await there.RefuseAsync<SessionRefusal.CommandIdReused>(North, Call(2), id)).Id);
        Assert.Equal(id, (await here.RefuseAsync<SessionRefusal.CommandIdReused>(North, Miss(), id)).Id);
        Assert.Equal(before, await Lab.Log.SeqAsync(North));
    }

    [Fact]
    public async Task Another_sender_with_the_same_id_sends_another_command()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        var id = Guid.NewGuid();

        var one = await node.AcceptAsync(North, Issue(), id, "staff:1001");
        var other = await node.AcceptAsync(North, Issue(), id, "device:kiosk-1");

        Assert.NotEqual(one.TicketOf(), other.TicketOf());
    }

    [Fact]
    public async Task A_refusal_changes_nothing_and_the_same_id_is_decided_anew()
    {
        var node = await Lab.NodeAsync();
        await node.OpenHallAsync(North);
        var id = Guid.NewGuid();
        var before = await Lab.Log.SeqAsync(North);
        await node.RefuseAsync<FloorRefusal.NobodyWaits>(North, Call(), id);
        await node.RefuseAsync<FloorRefusal.NobodyWaits>(North, Call(), id);
        Assert.Equal(before, await Lab.Log.SeqAsync(North));

        await node.AcceptAsync(North, Issue());
        var called = await node.AcceptAsync(North, Call(), id);
        AssertSameAnswer(called, await node.SendAsync(North, Call(), id));
    }

    [Fact]
    public async Task A_refusal_is_never_given_on_what_another_node_has_made_old()
    {
        var here = await Lab.NodeAsync();
        var there = await Lab.NodeAsync();
        await here.OpenHallAsync(North);
        await there.FloorAsync(North, await Lab.Log.SeqAsync(North));
        for (var i = 0; i < 20; i++)
        {
            var ticket = await here.AcceptAsync(North, Issue());
            var called = await there.AcceptAsync(North, Call());
            Assert.Equal(ticket.TicketOf(), Assert.IsType<FloorFact.TicketCalled>(called.Facts.Single().Fact).Ticket);
            await here.AcceptAsync(North, Miss());
        }
    }

    [Fact]
    public async Task A_command_nobody_waits_for_any_more_is_not_decided()
    {
        var held = new HeldLog();
        var node = await Lab.NodeAsync(log => held.Around(log));
        await node.OpenHallAsync(North);
        var release = held.HoldAppends();
        var first = node.SendAsync(North, Issue());
        await held.Held;
        using var cancel = new CancellationTokenSource();
        var second = node.SendAsync(North, Issue(), cancel: cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        release();

        Assert.IsType<Answer.Accepted>(await first);
        Assert.Equal(2, Assert.IsType<Answer.Accepted>(await node.SendAsync(North, Issue())).TicketOf() is var no ? int.Parse(no.Value[1..]) : 0);
    }

    [Fact]
    public async Task A_node_that_stops_lets_nobody_wait_for_ever()
    {
        var held = new HeldLog();
        var node = await Lab.NodeAsync(log => held.Around(log));
        await node.OpenHallAsync(North);
        var release = held.HoldAppends();
        var underWay = node.SendAsync(North, Issue());
        await held.Held;
        var waiting = node.SendAsync(North, Issue());
        var stopped = node.DisposeAsync().AsTask();
        release();
        await stopped.WaitAsync(TimeSpan.FromSeconds(10));

        Assert.IsType<Answer.Accepted>(await underWay.WaitAsync(TimeSpan.FromSeconds(1)));
        // Another lane may have taken it before it heard of the stop: then it is answered.
        Assert.True(await Record.ExceptionAsync(() => waiting.WaitAsync(TimeSpan.FromSeconds(1))) is null or Storage.LogUnavailableException);
        await Assert.ThrowsAsync<Storage.LogUnavailableException>(() => node.SendAsync(North, Issue()).WaitAsync(TimeSpan.FromSeconds(1)));
    }
}
