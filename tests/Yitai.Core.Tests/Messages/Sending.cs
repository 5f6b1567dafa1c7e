using System.Collections.Immutable;
using Yitai.Kernel;
using Yitai.Messages;
using static Yitai.Messages.MessagesCommand;
using static Yitai.Messages.MessagesFact;
using static Yitai.Messages.MessagesRefusal;

namespace Yitai.Core.Tests.Messages;

/// <summary>A message on its way out.</summary>
public sealed class Sending
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly SubjectId Someone = new(new Guid("0190a0b0-0000-7000-8000-000000000001"));
    private static readonly MessageNo One = new(1);
    private static readonly ImmutableSortedDictionary<string, string> Values = ImmutableSortedDictionary<string, string>.Empty.Add("ticket", "A001");

    private static MessageQueued Queued(int no = 1, string about = "2026-11-23/A001", MessageKind kind = MessageKind.TurnNear) =>
        new(new MessageNo(no), Someone, kind, Language.Zh, Values, about, Nine.AddMinutes(15), Nine);

    private static QueueMessage Queue => new(Someone, MessageKind.TurnNear, Language.Zh, Values, "2026-11-23/A001", TimeSpan.FromMinutes(15), Nine);

    private static DateTimeOffset After(int seconds) => Nine.AddSeconds(seconds);

    [Fact]
    public void A_message_is_queued_under_the_next_number() => Then(Given(Queued()), Queue, Queued(2));

    [Fact]
    public void Beyond_the_days_limit_it_is_dropped_and_seen()
    {
        var full = Given(new SettingsChanged(new MessageSettings(true, 1, new Money(5)), Nine), Queued());
        Then(full, Queue, Queued(2), new MessageDropped(new MessageNo(2), DropReason.DailyLimit, Nine));
        Assert.Equal(1, Given(new SettingsChanged(new MessageSettings(true, 1, new Money(5)), Nine), Queued(), Queued(2), new MessageDropped(new MessageNo(2), DropReason.DailyLimit, Nine)).QueuedToday);
    }

    [Fact]
    public void Of_two_who_take_it_one_is_refused()
    {
        Then(Given(Queued()), new TakeMessage(One, After(1)), new MessageTaken(One, 1, After(1)));
        Refused(Given(Queued(), new MessageTaken(One, 1, After(1))), new TakeMessage(One, After(2)), new MessageNotQueued(One));
    }

    [Fact]
    public void Nobody_takes_what_is_not_there() => Refused(Given(), new TakeMessage(One, Nine), new UnknownMessage(One));

    [Fact]
    public void What_is_sent_costs_what_the_gateway_says_or_the_halls_price_for_each_part()
    {
        var taken = Given(Queued(), new MessageTaken(One, 1, After(1)));
        Then(taken, new NoteSent(One, 1, "x-1", 2, new Money(7), After(2)), new MessageSent(One, 1, "x-1", 2, new Money(7), After(2)));
        Then(taken, new NoteSent(One, 1, "x-1", 2, null, After(2)), new MessageSent(One, 1, "x-1", 2, new Money(10), After(2)));
        Then(taken, new NoteSent(One, 1, "", 0, null, After(2)), new MessageSent(One, 1, "", 1, new Money(5), After(2)));
    }

    [Fact]
    public void An_answer_to_another_attempt_is_refused()
    {
        var second = Given(Queued(), new MessageTaken(One, 1, After(1)), new MessageFailed(One, 1, MessageTrouble.GatewayAway, After(11), After(1)), new MessageTaken(One, 2, After(11)));
        Refused(second, new NoteSent(One, 1, "x-1", 1, null, After(12)), new AttemptOver(One, 1));
        Refused(second, new NoteFailed(One, 3, MessageTrouble.GatewayAway, After(12)), new AttemptOver(One, 3));
        Refused(Given(), new NoteFailed(One, 1, MessageTrouble.GatewayAway, After(12)), new UnknownMessage(One));
    }

    [Fact]
    public void A_gateway_that_is_away_is_tried_again_later_and_later_and_then_no_more()
    {
        var outbox = Given(Queued());
        var now = Nine;
        foreach (var pause in new[] { 10, 30, 120, 300 })
        {
            outbox = Tried(outbox, now, out var failed);
            Assert.Equal(now.AddSeconds(pause), failed.RetryAt);
            Refused(outbox, new TakeMessage(One, now.AddSeconds(pause - 1)), new MessageNotQueued(One));
            now = now.AddSeconds(pause);
        }

        outbox = Tried(outbox, now, out var last);
        Assert.Null(last.RetryAt);
        Assert.Equal(new MessagePhase.GivenUp(MessageTrouble.GatewayAway, now), outbox.Over[1].Phase);
        Assert.Empty(outbox.Open);
    }

    [Fact]
    public void What_would_come_too_late_is_not_tried_again()
    {
        var late = Given(Queued(), new MessageTaken(One, 1, After(895)));
        Then(late, new NoteFailed(One, 1, MessageTrouble.GatewayAway, After(895)), new MessageFailed(One, 1, MessageTrouble.GatewayAway, null, After(895)));
    }

    [Theory]
    [InlineData(MessageTrouble.GatewayRefused)]
    [InlineData(MessageTrouble.NoAddress)]
    public void A_lasting_no_is_not_asked_twice(MessageTrouble because) =>
        Then(Given(Queued(), new MessageTaken(One, 1, After(1))), new NoteFailed(One, 1, because, After(2)), new MessageFailed(One, 1, because, null, After(2)));

    [Fact]
    public void An_attempt_without_an_outcome_is_over_after_a_minute_and_tried_again()
    {
        var taken = Given(Queued(), new MessageTaken(One, 1, After(1)));
        var timer = Assert.Single(MessageTimers.Running(taken));
        Assert.Equal(After(61), timer.Due);
        Then(taken, MessageTimers.Command(timer, After(61)), new MessageFailed(One, 1, MessageTrouble.NoOutcome, After(71), After(61)));
    }

    [Fact]
    public void What_waits_too_long_is_dropped()
    {
        var timer = Assert.Single(MessageTimers.Running(Given(Queued())));
        Then(Given(Queued()), MessageTimers.Command(timer, After(900)), new MessageDropped(One, DropReason.Expired, After(900)));
        Refused(Given(Queued()), MessageTimers.Command(timer, After(899)), new MessageTimerNotRunning(One));
        Refused(Given(), MessageTimers.Command(timer, After(900)), new MessageTimerNotRunning(One));
        Assert.Empty(MessageTimers.Running(Given(Queued(), new MessageDropped(One, DropReason.Expired, After(900)))));
    }

    [Fact]
    public void What_it_was_about_is_over_so_it_is_dropped_unless_it_is_on_its_way()
    {
        var three = Given(Queued(), Queued(2, kind: MessageKind.Called), Queued(3, about: "2026-11-23/A002"), Queued(4), new MessageTaken(new MessageNo(4), 1, After(1)));
        Then(three, new DropAbout("2026-11-23/A001", null, After(2)),
            new MessageDropped(One, DropReason.NoLongerNeeded, After(2)), new MessageDropped(new MessageNo(2), DropReason.NoLongerNeeded, After(2)));
        Then(three, new DropAbout("2026-11-23/A001", MessageKind.Called, After(2)), new MessageDropped(new MessageNo(2), DropReason.NoLongerNeeded, After(2)));
        Then(three, new DropAbout("2026-11-23/A003", null, After(2)));
    }

    [Fact]
    public void A_person_has_a_message_tried_once_more()
    {
        var givenUp = Given(Queued(), new MessageTaken(One, 1, After(1)), new MessageFailed(One, 1, MessageTrouble.GatewayRefused, null, After(2)));
        Then(givenUp, new RetryMessage(One, After(100)), new MessageRetried(One, After(700), After(100)));
        var again = Given(Queued(), new MessageTaken(One, 1, After(1)), new MessageFailed(One, 1, MessageTrouble.GatewayRefused, null, After(2)), new MessageRetried(One, After(700), After(100)));
        Then(again, new TakeMessage(One, After(100)), new MessageTaken(One, 2, After(100)));
        Refused(Given(Queued()), new RetryMessage(One, After(1)), new MessageNotGivenUp(One));
        Refused(Given(), new RetryMessage(One, After(1)), new UnknownMessage(One));
    }

    [Fact]
    public void Who_withdraws_is_sent_nothing_not_even_by_hand()
    {
        MessagesFact[] three =
        [
            Queued(), new MessageTaken(One, 1, After(1)), new MessageFailed(One, 1, MessageTrouble.GatewayRefused, null, After(2)),
            Queued(2), new MessageDropped(new MessageNo(2), DropReason.Expired, After(900)), Queued(3), Queued(4, about: "2026-11-23/A002"),
        ];
        MessagesFact[] dropped = [.. new[] { 3, 1, 2 }.Select(no => new MessageDropped(new MessageNo(no), DropReason.NoLongerNeeded, After(901)))];
        Then(Given(three), new WithdrawAbout("2026-11-23/A001", After(901)), dropped);
        Refused(Given([.. three, .. dropped]), new RetryMessage(One, After(902)), new MessageNotGivenUp(One));
    }

    [Fact]
    public void Settings_have_their_ranges()
    {
        var good = new MessageSettings(false, 0, new Money(100_00));
        Then(Given(), new ChangeSettings(good, Nine), new SettingsChanged(good, Nine));
        foreach (var bad in new[] { good with { DailyLimit = -1 }, good with { DailyLimit = 100_001 }, good with { PricePerPart = new Money(-1) }, good with { PricePerPart = new Money(100_01) } })
        {
            Refused(Given(), new ChangeSettings(bad, Nine), new MessageSettingsOutOfRange());
        }
    }

    [Fact]
    public void A_new_day_takes_over_what_is_open_and_counts_anew()
    {
        var before = Given(Queued(), Queued(2), new MessageTaken(One, 1, After(1)), new MessageSent(One, 1, "x", 1, new Money(5), After(2)), Queued(3), new MessageTaken(new MessageNo(3), 1, After(3)));
        var carried = Assert.IsType<CarriedOver>(Assert.Single(Facts(before, new CarryOver(After(4)))));
        var after = MessagesEvolution.Evolve(Outbox.Start, carried);
        Assert.Equal(Spelling.Of(before.Open), Spelling.Of(after.Open));
        Assert.Equal((3, 0, 0), (after.Last, after.Over.Count, after.QueuedToday));
        Assert.Equal(Spelling.Of(before.Carry()), Spelling.Of(after.Carry()));
        Then(Given(), new CarryOver(Nine));
    }

    private static Outbox Tried(Outbox outbox, DateTimeOffset at, out MessageFailed failed)
    {
        var taken = Facts(outbox, new TakeMessage(One, at)).Aggregate(outbox, MessagesEvolution.Evolve);
        failed = Assert.IsType<MessageFailed>(Assert.Single(Facts(taken, new NoteFailed(One, taken.Find(One)!.Attempts, MessageTrouble.GatewayAway, at))));
        return MessagesEvolution.Evolve(taken, failed);
    }

    private static Outbox Given(params ReadOnlySpan<MessagesFact> facts)
    {
        var outbox = Outbox.Start;
        foreach (var fact in facts)
        {
            outbox = MessagesEvolution.Evolve(outbox, fact);
        }

        return outbox;
    }

    private static ImmutableArray<MessagesFact> Facts(Outbox outbox, MessagesCommand command) =>
        Assert.IsType<Decision<MessagesFact>.Accepted>(MessagesDecider.Decide(outbox, command)).Facts;

    private static void Then(Outbox outbox, MessagesCommand command, params MessagesFact[] expected)
    {
        var facts = Facts(outbox, command);
        Assert.Equal(expected.Select(f => Spelling.Of(f)), facts.Select(f => Spelling.Of(f)));
        facts.Aggregate(outbox, MessagesEvolution.Evolve);
    }

    private static void Refused(Outbox outbox, MessagesCommand command, MessagesRefusal expected) =>
        Assert.Equal(Spelling.Of(expected), Spelling.Of(Assert.IsType<Decision<MessagesFact>.Refused>(MessagesDecider.Decide(outbox, command)).Because));
}
