using Xunit.Abstractions;
using Yitai.App.Sessions;
using Yitai.App.Verification;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Messages;
using Yitai.Sessions.Tests.Labs;
using Yitai.Storage;
using static Yitai.Floor.FloorCommand;
using static Yitai.Messages.MessagesCommand;
using static Yitai.Sessions.Tests.Labs.Halls;

namespace Yitai.Sessions.Tests;

/// <summary>Policies inside a hall's stream: what follows from a fact is in the same append as the fact.</summary>
public abstract class PolicySpecification(ITestOutputHelper output) : SessionSpecification(output)
{
    private static readonly SubjectId Someone = new(new Guid("0190a0b0-0000-7000-8000-000000000001"));

    [Fact]
    public async Task What_follows_from_a_fact_is_in_the_same_append_and_the_same_answer()
    {
        var node = await Lab.NodeAsync();
        var last = await ThreeWaitAndTheLastAsksAsync(node);
        var id = Guid.NewGuid();
        var called = await node.AcceptAsync(North, Call(), id);

        Assert.Equal(["floor.ticket-called", "floor.turn-near", "messages.queued"], called.Facts.Select(f => f.Name));
        var queued = Assert.IsType<MessagesFact.MessageQueued>(called.Facts[^1].Fact);
        Assert.Equal((Someone, MessageKind.TurnNear, called.Facts[0].Fact.At), (queued.To, queued.Kind, queued.At));
        Assert.Equal(("1", last.Value, "示范厅"), (queued.Values["ahead"], queued.Values["ticket"], queued.Values["hall"]));
        var rows = (await Lab.Log.AllFactsAsync(North, called.FirstSeq - 1)).ToList();
        Assert.Equal(3, rows.Count);
        Assert.All(rows, r => Assert.Equal((id, "staff:1001"), (r.CommandId, r.Sender)));
        AssertSameAnswer(called, await node.SendAsync(North, Call(), id));
        AssertSameAnswer(called, await (await Lab.NodeAsync()).SendAsync(North, Call(), id));
        Assert.Single((await OutboxAsync(node)).Open);
    }

    [Fact]
    public async Task Where_the_cause_is_not_stored_nothing_follows()
    {
        var node = await Lab.NodeAsync();
        await ThreeWaitAndTheLastAsksAsync(node);
        var before = await Lab.Log.SeqAsync(North);
        await node.RefuseAsync<FloorRefusal.UnknownTicket>(North, new LeaveQueue(new TicketNo("A099"), default));

        Assert.Equal(before, await Lab.Log.SeqAsync(North));
        Assert.Empty((await OutboxAsync(node)).Open);
    }

    [Fact]
    public async Task A_call_tells_the_customer_and_takes_back_what_is_no_news_any_more()
    {
        var node = await Lab.NodeAsync();
        var last = await ThreeWaitAndTheLastAsksAsync(node);
        await node.AcceptAsync(North, Call());
        await node.AcceptAsync(North, Call(2));
        var called = await node.AcceptAsync(North, Call(3));

        Assert.Equal(["floor.ticket-called", "messages.dropped", "messages.queued"], called.Facts.Select(f => f.Name));
        Assert.Equal((last.Value, "3 号"), Assert.IsType<MessagesFact.MessageQueued>(called.Facts[^1].Fact).Values is var v ? (v["ticket"], v["counter"]) : default);
        var undone = await node.AcceptAsync(North, new UndoPress(new CounterNo(3), default));
        Assert.Equal(["floor.press-undone", "messages.dropped"], undone.Facts.Select(f => f.Name).Take(2));
    }

    [Fact]
    public async Task A_hall_that_sends_no_messages_queues_none()
    {
        var node = await Lab.NodeAsync();
        await ThreeWaitAndTheLastAsksAsync(node);
        await TellAsync(node, new MessagesCommand.ChangeSettings(MessageSettings.Default with { On = false }, default));
        Assert.Equal(["floor.ticket-called", "floor.turn-near"], (await node.AcceptAsync(North, Call())).Facts.Select(f => f.Name));
    }

    [Fact]
    public async Task Of_two_nodes_that_take_a_message_one_sends_it()
    {
        Node[] nodes = [await Lab.NodeAsync(), await Lab.NodeAsync()];
        await ThreeWaitAndTheLastAsksAsync(nodes[0]);
        await nodes[0].AcceptAsync(North, Call());
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => TellAsync(nodes[i % 2], new TakeMessage(new MessageNo(1), default))));
        Assert.Single(answers, a => a is Answer.Accepted);
        Assert.All(answers.OfType<Answer.Refused>(), r => Assert.IsType<MessagesRefusal.MessageNotQueued>(r.Because));
    }

    [Fact]
    public async Task A_message_nobody_sends_is_dropped_by_its_timer()
    {
        var node = await Lab.NodeAsync();
        await ThreeWaitAndTheLastAsksAsync(node);
        await node.AcceptAsync(North, Call());
        Lab.Clock.Forward(TimeSpan.FromMinutes(16));

        await node.UntilAsync(async () => (await OutboxAsync(node)).Open.IsEmpty);
        Assert.Equal(DropReason.Expired, Assert.IsType<MessagePhase.Dropped>((await OutboxAsync(node)).Over[1].Phase).Because);
    }

    [Fact]
    public async Task An_opening_carries_the_outbox_over_and_verify_proves_it()
    {
        var node = await Lab.NodeAsync();
        await ThreeWaitAndTheLastAsksAsync(node);
        await node.AcceptAsync(North, Call());
        await node.AcceptAsync(North, Miss());
        Assert.IsType<Answer.Accepted>(await TellAsync(node, new TakeMessage(new MessageNo(1), default)));
        await node.AcceptAsync(North, new CloseDay(null, default));
        Lab.Clock.Forward(TimeSpan.FromSeconds(50));
        await node.AcceptAsync(North, new OpenDay(default)); // the same day again: nothing is carried over
        await node.AcceptAsync(North, new CloseDay(null, default));
        await node.DisposeAsync();
        Lab.Clock.Forward(TimeSpan.FromDays(1));

        var next = await Lab.NodeAsync();
        var opened = await next.AcceptAsync(North, new OpenDay(default));
        Assert.Equal("floor.day-opened", opened.Facts[0].Name);
        var carried = Assert.IsType<MessagesFact.CarriedOver>(opened.Facts[1].Fact).Carried;
        Assert.Equal(1, carried.Last);
        var fresh = await Lab.NodeAsync();
        Assert.Equal(Dump.Of((await OutboxAsync(next)).Carry()), Dump.Of((await OutboxAsync(fresh)).Carry()));
        await Lab.AssertLiveIsTheFoldAsync(fresh, North);

        var head = await Lab.Log.HeadAsync(StreamId.Hall(North), CancellationToken.None);
        Assert.Null(await FoldVerifier.VerifyAsync(Lab.Log, head, CancellationToken.None));
        Assert.NotNull(await FoldVerifier.VerifyAsync(new ForgedLog("messages.carried-over", "\"last\":1", "\"last\":7").Around(Lab.Log), head, CancellationToken.None));
    }

    private static async Task<TicketNo> ThreeWaitAndTheLastAsksAsync(Node node)
    {
        await node.OpenHallAsync(North);
        await node.AcceptAsync(North, Issue());
        await node.AcceptAsync(North, Issue());
        var last = (await node.AcceptAsync(North, Issue())).TicketOf();
        var asked = await node.AcceptAsync(North, new AskForMessage(last, 1, Someone, Language.Zh, Agreed: true, default));
        Assert.Equal(["floor.message-asked"], asked.Facts.Select(f => f.Name));
        return last;
    }

    private static Task<Answer> TellAsync(Node node, MessagesCommand command) =>
        node.Streams.SendAsync(new Envelope(StreamId.Hall(North), "messages", Guid.NewGuid(), command), CancellationToken.None);

    private static async Task<Outbox> OutboxAsync(Node node) => (await node.Streams.MessagesAsync(North, CancellationToken.None)).State;
}
