using Yitai.Floor;
using Yitai.Kernel;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Rules_of_choosing : FloorExamples
{
    /// <summary>The class order of the examples: urgent, VIP, with priority, appointment, ordinary.</summary>
    private static HallSettings By(Func<ChoiceRules, ChoiceRules> change) => Settings with { Choosing = change(ChoiceRules.Plain) };

    private static HallSettings TwoVipsToOneWithPriority => By(r => r with { Shares = [0, 2, 1, 0, 0] });

    private static FloorFact[] Five => [Opened(One, Li),
        Issued(A001, At(9, 0), CustomerClass.Elderly), Issued(A002, At(9, 1), CustomerClass.Vip), Issued(A003, At(9, 2), CustomerClass.Vip), Issued(A004, At(9, 3), CustomerClass.Vip)];

    private static FloorFact[] Served(TicketNo no, DateTimeOffset at) =>
        [Called(no, One, at), new ServiceStarted(no, One, at), new ServiceEnded(no, One, ServiceOutcome.Done, true, null, false, at)];

    [Fact]
    public void Groups_that_share_take_turns_and_the_first_has_its_turns_first() =>
        Given(TwoVipsToOneWithPriority, Five)
            .When(new CallNext(One, At(9, 5)))
            .Then(Called(A002, One, At(9, 5), ChoiceReason.RatioTurn, passed: 1));

    [Fact]
    public void After_its_share_the_next_group_has_its_turn() =>
        Given(TwoVipsToOneWithPriority, [.. Five, .. Served(A002, At(9, 5)), .. Served(A003, At(9, 6))])
            .When(new CallNext(One, At(9, 7)))
            .Then(Called(A001, One, At(9, 7), ChoiceReason.WaitedLongest));

    [Fact]
    public void Who_has_nobody_waiting_loses_its_turn_and_the_others_are_called() =>
        Given(TwoVipsToOneWithPriority, [.. Five[..1], .. Five[2..], .. Served(A002, At(9, 5)), .. Served(A003, At(9, 6))])
            .When(new CallNext(One, At(9, 7)))
            .Then(Called(A004, One, At(9, 7)));

    [Fact]
    public void A_call_taken_back_is_nobodys_turn() =>
        Given(TwoVipsToOneWithPriority, [.. Five, .. Served(A002, At(9, 5)), Called(A003, One, At(9, 6)), new PressUndone(One, At(9, 6, 10))])
            .When(new CallNext(One, At(9, 7)))
            .Then(Called(A003, One, At(9, 7), ChoiceReason.RatioTurn, passed: 1));

    [Fact]
    public void Those_who_wait_stand_in_the_order_of_the_turns() =>
        Assert.Equal([A002, A003, A001, A004], Given(TwoVipsToOneWithPriority, Five).Day.WaitingIn(Business, At(9, 5)).Select(t => t.No));

    [Fact]
    public void The_place_told_counts_the_turns_of_the_others() =>
        Given(TwoVipsToOneWithPriority, Five)
            .When(new IssueTicket(null, [Business], CustomerClass.Disabled, Channel.Guide, null, null, At(9, 5)))
            .Accepted()
            .See(d => d.CountBefore(d.Present.Values.Single(t => t.Class == CustomerClass.Disabled), At(9, 5)), 4);

    [Fact]
    public void Waiting_makes_a_ticket_count_as_a_higher_class() =>
        Given(By(r => r with { AgeingEvery = TimeSpan.FromMinutes(10) }), Opened(One, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 25), CustomerClass.Elderly))
            .When(new CallNext(One, At(9, 30)))
            .Then(Called(A001, One, At(9, 30), ChoiceReason.WaitedLongest));

    [Fact]
    public void A_ticket_that_aged_comes_before_one_that_is_older_but_did_not_age_as_far() =>
        Given(By(r => r with { AgeingEvery = TimeSpan.FromMinutes(10) }), Opened(One, Li), Issued(A001, At(9, 1)), Issued(A002, At(9, 5), CustomerClass.Elderly), Issued(A003, At(9, 29), CustomerClass.Vip))
            .When(new CallNext(One, At(9, 30)))
            .Then(Called(A002, One, At(9, 30), ChoiceReason.Aged, passed: 1));

    [Fact]
    public void Nothing_ages_past_an_urgent_ticket() =>
        Given(By(r => r with { AgeingEvery = TimeSpan.FromMinutes(1) }), Opened(One, Li), Issued(A001, At(9, 0)), Issued(A002, At(11, 0), CustomerClass.Urgent))
            .When(new CallNext(One, At(11, 1)))
            .Then(Called(A002, One, At(11, 1), ChoiceReason.ClassFirst, passed: 1));

    [Fact]
    public void Whoever_waited_longer_than_the_limit_comes_first() =>
        Given(By(r => r with { OverLimitFirst = true }), Opened(One, Li), Issued(B001, At(9, 0), CustomerClass.Vip), Issued(A001, At(9, 1)), Issued(A002, At(9, 2), CustomerClass.Vip))
            .When(new CallNext(One, At(9, 21, 30)))
            .Then(Called(B001, One, At(9, 21, 30), ChoiceReason.WaitedLongest))
            .When(new MissTicket(One, At(9, 21, 40)))
            .Accepted()
            .When(new CallNext(One, At(9, 21, 50)))
            .Then(Called(A001, One, At(9, 21, 50), ChoiceReason.WaitedLongest));

    [Fact]
    public void Customers_come_before_the_halls_own_work() =>
        Given(With(Cash, l => l with { Internal = true }), Opened(One, Li), Issued(B001, At(9, 0), CustomerClass.Urgent), Issued(A001, At(9, 1)))
            .When(new CallNext(One, At(9, 5)))
            .Then(Called(A001, One, At(9, 5), ChoiceReason.CustomersFirst, passed: 1));

    private static HallSettings CounterTwoHelpsCash(LineOverflow when)
    {
        var settings = With(Cash, l => l with { Overflow = when });
        return settings with { Counters = [.. settings.Counters.Select(c => c.No == Two ? c with { Helps = [Cash] } : c)] };
    }

    private static CounterOpened TwoOpened => Opened(Two, Wang) with { Helps = [Cash] };

    [Fact]
    public void A_counter_helps_a_line_with_too_many() =>
        Given(CounterTwoHelpsCash(new LineOverflow(1, null)), TwoOpened, Issued(B001, At(9, 0)))
            .When(new CallNext(Two, At(9, 5)))
            .Then(Called(B001, Two, At(9, 5)));

    [Fact]
    public void It_helps_only_when_there_are_too_many() =>
        Given(CounterTwoHelpsCash(new LineOverflow(2, null)), TwoOpened, Issued(B001, At(9, 0)))
            .When(new CallNext(Two, At(9, 5)))
            .ThenRefused(new NobodyWaits(Two));

    [Fact]
    public void It_helps_when_somebody_has_waited_too_long_and_says_so() =>
        Given(CounterTwoHelpsCash(new LineOverflow(null, TimeSpan.FromMinutes(15))), TwoOpened, Issued(B001, At(9, 0)), Issued(new TicketNo("B002"), At(9, 4)))
            .When(new CallNext(Two, At(9, 15)))
            .Then(Called(B001, Two, At(9, 15), ChoiceReason.Overflow));

    [Fact]
    public void Until_then_it_does_not_help() =>
        Given(CounterTwoHelpsCash(new LineOverflow(null, TimeSpan.FromMinutes(15))), TwoOpened, Issued(B001, At(9, 0)))
            .When(new CallNext(Two, At(9, 14)))
            .ThenRefused(new NobodyWaits(Two));

    [Fact]
    public void Its_own_line_comes_first() =>
        Given(CounterTwoHelpsCash(new LineOverflow(1, null)), TwoOpened, Issued(B001, At(9, 0), CustomerClass.Vip), Issued(A001, At(9, 1)))
            .When(new CallNext(Two, At(9, 5)))
            .Then(Called(A001, Two, At(9, 5), ChoiceReason.OwnLineFirst, passed: 1));

    [Fact]
    public void A_clerk_helps_with_what_they_are_trained_for() =>
        Given(CounterTwoHelpsCash(new LineOverflow(1, null)))
            .When(new OpenCounter(Two, Wang, [Business], At(9, 0)))
            .Then(new CounterOpened(Two, Wang, [Business], At(9, 0)));

    [Fact]
    public void Between_two_calls_a_counter_waits() =>
        Given(By(r => r with { CallSpacing = TimeSpan.FromSeconds(30) }), Opened(One, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 0)), Called(A001, One, At(9, 5)), new TicketMissed(A001, One, At(9, 5, 10)))
            .When(new CallNext(One, At(9, 5, 15)))
            .ThenRefused(new CalledTooSoon(One, 15));

    [Fact]
    public void A_person_may_call_another_ticket_and_says_why() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 1)))
            .When(new CallTicket(One, A002, DirectReason.Promised, At(9, 5)))
            .Then(new TicketCalled(A002, One, ChoiceReason.Direct, At(9, 5)) { Direct = DirectReason.Promised });

    [Fact]
    public void A_ticket_of_another_line_is_not_called_directly() =>
        Given(Opened(Two, Li), Issued(B001, At(9, 0)))
            .When(new CallTicket(Two, B001, DirectReason.Promised, At(9, 5)))
            .ThenRefused(new CounterCannotServe(Two, Cash));

    [Fact]
    public void A_ticket_that_does_not_wait_is_not_called_directly() =>
        Given(Opened(One, Li), Opened(Two, Wang), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 1)))
            .When(new CallTicket(One, A001, DirectReason.Promised, At(9, 5)))
            .ThenRefused(new TicketNotWaiting(A001));

    private static HallSettings Automatic => By(r => r with { AutoCallAfter = TimeSpan.FromSeconds(5) });

    [Fact]
    public void For_the_counter_idle_longest_the_next_is_called_by_itself() =>
        Given(Automatic, Opened(One, Li), Opened(Two, Wang) with { At = At(8, 40) }, Issued(A001, At(9, 0)))
            .When(new CallForIdle(Two, At(9, 0, 5), At(9, 0, 6)))
            .Then(Called(A001, Two, At(9, 0, 6)) with { Automatic = true });

    [Fact]
    public void An_idle_counter_and_a_ticket_start_the_timer() =>
        Assert.Contains(new PendingTimer("auto-call/1", At(9, 0, 5)), FloorTimers.Running(Given(Automatic, Opened(One, Li), Issued(A001, At(9, 0))).Day));

    [Fact]
    public void A_call_that_is_not_due_is_not_made() =>
        Given(Automatic, Opened(One, Li), Issued(A001, At(9, 0)))
            .When(new CallForIdle(One, At(9, 0, 5), At(9, 0, 4)))
            .ThenRefused(new TimerNotRunning("auto-call/1"));
}
