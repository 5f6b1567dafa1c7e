using Yitai.Floor;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Misses : FloorExamples
{
    private static readonly TicketNo A005 = new("A005");

    [Fact]
    public void A_missed_customer_leaves_the_counter_free() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)))
            .When(new MissTicket(Two, At(9, 6)))
            .Then(new TicketMissed(A001, Two, At(9, 6)))
            .See(d => d.At(Two), new Counter.Open(Two, Li, Settings.Counter(Two)!.Lines, At(9, 6)))
            .See(d => d.Present[A001].Phase, new TicketPhase.Missed(Two, At(9, 6)))
            .See(d => d.Present[A001].Misses, 1);

    [Fact]
    public void Nobody_is_missed_who_was_not_called() =>
        Given(Opened(Two, Li)).When(new MissTicket(Two, At(9, 6))).ThenRefused(new NobodyCalled(Two));

    [Fact]
    public void Who_is_being_served_cannot_be_missed() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)), new ServiceStarted(A001, Two, At(9, 6)))
            .When(new MissTicket(Two, At(9, 7)))
            .ThenRefused(new NobodyCalled(Two));

    [Fact]
    public void Who_comes_back_comes_after_three_who_wait() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)), new TicketMissed(A001, Two, At(9, 6)),
                Issued(A002, At(9, 1)), Issued(A003, At(9, 2)), Issued(A004, At(9, 3)), Issued(A005, At(9, 4)))
            .When(new ReturnTicket(A001, At(9, 10)))
            .Then(new TicketReturned(A001, At(9, 3).AddTicks(1), At(9, 10)))
            .See(d => d.WaitingIn(Business, At(12, 0)).Select(t => t.No), [A002, A003, A004, A001, A005]);

    [Fact]
    public void Who_comes_back_to_a_short_line_comes_last() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)), new TicketMissed(A001, Two, At(9, 6)), Issued(A002, At(9, 1)))
            .When(new ReturnTicket(A001, At(9, 10)))
            .Then(new TicketReturned(A001, At(9, 1).AddTicks(1), At(9, 10)));

    [Fact]
    public void Who_comes_back_to_an_empty_line_keeps_the_place() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)), new TicketMissed(A001, Two, At(9, 6)))
            .When(new ReturnTicket(A001, At(9, 10)))
            .Then(new TicketReturned(A001, At(9, 0), At(9, 10)))
            .See(d => d.Present[A001].Phase, new TicketPhase.Waiting(At(9, 10)));

    [Fact]
    public void Coming_back_never_brings_anybody_forward() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), Called(A002, Two, At(9, 5)), new TicketMissed(A002, Two, At(9, 6)))
            .When(new ReturnTicket(A002, At(9, 10)))
            .Then(new TicketReturned(A002, At(9, 1), At(9, 10)));

    [Fact]
    public void In_a_hall_that_lets_them_go_first_who_comes_back_is_first() =>
        Given(With(l => l with { ReturnAfter = 0 }), Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)),
                new TicketMissed(A001, Two, At(9, 6)), Issued(A002, At(9, 1)))
            .When(new ReturnTicket(A001, At(9, 10)))
            .Then(new TicketReturned(A001, At(9, 0), At(9, 10)));

    [Fact]
    public void Those_who_wait_for_another_line_are_not_waited_for() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)), new TicketMissed(A001, Two, At(9, 6)),
                Issued(B001, At(9, 1)), Issued(A002, At(9, 2), CustomerClass.Elderly))
            .When(new ReturnTicket(A001, At(9, 10)))
            .Then(new TicketReturned(A001, At(9, 0), At(9, 10)));

    [Fact]
    public void The_third_miss_makes_the_ticket_void() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)),
                Called(A001, Two, At(9, 1)), new TicketMissed(A001, Two, At(9, 2)), new TicketReturned(A001, At(9, 0), At(9, 3)),
                Called(A001, Two, At(9, 4)), new TicketMissed(A001, Two, At(9, 5)), new TicketReturned(A001, At(9, 0), At(9, 6)),
                Called(A001, Two, At(9, 7)))
            .When(new MissTicket(Two, At(9, 8)))
            .Accepted()
            .See(d => d.Over[A001].Phase, new TicketPhase.Void(At(9, 8)))
            .See(d => d.Present.Count, 0)
            .When(new ReturnTicket(A001, At(9, 9)))
            .ThenRefused(new TicketVoid(A001, 3));

    [Fact]
    public void Who_waits_cannot_come_back() =>
        Given(Issued(A001, At(9, 0))).When(new ReturnTicket(A001, At(9, 5))).ThenRefused(new TicketNotMissed(A001));

    [Fact]
    public void A_ticket_nobody_took_cannot_come_back() =>
        Given().When(new ReturnTicket(A001, At(9, 5))).ThenRefused(new UnknownTicket(A001));

    [Fact]
    public void The_way_to_a_wait_is_counted_in_parts() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)), new TicketMissed(A001, Two, At(9, 6)), new TicketReturned(A001, At(9, 0), At(9, 10)))
            .When(new CallNext(Two, At(9, 12)))
            .Accepted()
            .See(d => d.Present[A001].Waited, TimeSpan.FromMinutes(7))
            .See(d => d.Present[A001].FirstCalledAt, At(9, 5));
}
