using Yitai.Floor;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

/// <summary>What customers do while they wait: let others go first, leave.</summary>
public sealed class Queueing : FloorExamples
{
    [Fact]
    public void Who_lets_two_go_first_stands_behind_them() =>
        Given(Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), Issued(A003, At(9, 2)), Issued(A004, At(9, 3)))
            .When(new PostponeTicket(A001, 2, At(9, 5)))
            .Then(new TicketPostponed(A001, 2, At(9, 2).AddTicks(1), At(9, 5)))
            .See(d => d.WaitingIn(Business, At(12, 0)).Select(t => t.No), [A002, A003, A001, A004])
            .See(d => d.Present[A001].Postpones, 1)
            .See(d => d.Present[A001].Phase, new TicketPhase.Waiting(At(9, 0)));

    [Fact]
    public void Who_lets_more_go_first_than_there_are_comes_last() =>
        Given(Issued(A001, At(9, 0)), Issued(A002, At(9, 1)))
            .When(new PostponeTicket(A001, 20, At(9, 5)))
            .Then(new TicketPostponed(A001, 1, At(9, 1).AddTicks(1), At(9, 5)));

    [Fact]
    public void Who_is_last_has_nobody_to_let_first() =>
        Given(Issued(A001, At(9, 0)), Issued(B001, At(9, 1)), Issued(A002, At(8, 59)))
            .When(new PostponeTicket(A001, 1, At(9, 5)))
            .ThenRefused(new NobodyBehind(A001));

    [Fact]
    public void Letting_others_go_first_has_an_end() =>
        Given(Issued(A001, At(9, 0)), Issued(A002, At(9, 1)),
                new TicketPostponed(A001, 1, At(9, 1).AddTicks(1), At(9, 5)), new TicketPostponed(A001, 1, At(9, 1).AddTicks(1), At(9, 6)))
            .When(new PostponeTicket(A001, 1, At(9, 7)))
            .ThenRefused(new PostponedTooOften(2));

    [Fact]
    public void Nobody_lets_none_go_first() =>
        Given(Issued(A001, At(9, 0)), Issued(A002, At(9, 1))).When(new PostponeTicket(A001, 0, At(9, 5))).ThenRefused(new PlacesOutOfRange(1, 20));

    [Fact]
    public void Nobody_lets_twenty_one_go_first() =>
        Given(Issued(A001, At(9, 0)), Issued(A002, At(9, 1))).When(new PostponeTicket(A001, 21, At(9, 5))).ThenRefused(new PlacesOutOfRange(1, 20));

    [Fact]
    public void Who_is_being_called_can_no_longer_let_others_go_first() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), Called(A001, Two, At(9, 5)))
            .When(new PostponeTicket(A001, 1, At(9, 5)))
            .ThenRefused(new TicketNotWaiting(A001));

    [Fact]
    public void A_ticket_nobody_took_lets_nobody_go_first() =>
        Given().When(new PostponeTicket(A001, 1, At(9, 5))).ThenRefused(new UnknownTicket(A001));

    [Fact]
    public void Who_waits_may_leave() =>
        Given(Issued(A001, At(9, 0)))
            .When(new LeaveQueue(A001, At(9, 5)))
            .Then(new TicketLeft(A001, At(9, 5)))
            .See(d => d.Over[A001].Phase, new TicketPhase.Left(At(9, 5)))
            .See(d => d.Over[A001].Waited, TimeSpan.FromMinutes(5))
            .See(d => d.IsOver(d.Visits[VisitOf(A001)]), true);

    [Fact]
    public void Who_missed_the_call_may_leave() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)), new TicketMissed(A001, Two, At(9, 6)))
            .When(new LeaveQueue(A001, At(9, 10)))
            .Then(new TicketLeft(A001, At(9, 10)));

    [Fact]
    public void Who_is_set_aside_may_leave() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)), new ServiceStarted(A001, Two, At(9, 6)), new TicketParked(A001, Two, At(9, 7)))
            .When(new LeaveQueue(A001, At(9, 10)))
            .Then(new TicketLeft(A001, At(9, 10)));

    [Fact]
    public void Who_is_being_called_does_not_leave_the_queue_but_is_missed() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)))
            .When(new LeaveQueue(A001, At(9, 5)))
            .ThenRefused(new TicketNotWaiting(A001));

    [Fact]
    public void Nobody_leaves_twice() =>
        Given(Issued(A001, At(9, 0)), new TicketLeft(A001, At(9, 1))).When(new LeaveQueue(A001, At(9, 5))).ThenRefused(new TicketNotWaiting(A001));

    [Fact]
    public void A_ticket_nobody_took_leaves_no_queue() =>
        Given().When(new LeaveQueue(A001, At(9, 5))).ThenRefused(new UnknownTicket(A001));
}
