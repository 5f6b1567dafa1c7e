using System.Collections.Immutable;
using Yitai.Floor;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Serving : FloorExamples
{
    private static ImmutableArray<LineId> LinesOf(CounterNo no) => Settings.Counter(no)!.Lines;

    /// <summary>A001 is served at the counter since 9:06.</summary>
    private static Given Served(CounterNo at, params ReadOnlySpan<LineId> services) => Given(
        Opened(at, Li), Issued(A001, At(9, 0), services.IsEmpty ? [Business] : [.. services]), Called(A001, at, At(9, 5)), new ServiceStarted(A001, at, At(9, 6)));

    private static EndService End(CounterNo at, ServiceOutcome outcome = ServiceOutcome.Done, bool offered = true) => new(at, outcome, offered, At(9, 12));

    private static ServiceEnded Ended(CounterNo at, LineId? next = null, bool here = false) => new(A001, at, ServiceOutcome.Done, true, next, here, At(9, 12));

    [Fact]
    public void Who_was_called_is_served() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)))
            .When(new StartService(Two, At(9, 6)))
            .Then(new ServiceStarted(A001, Two, At(9, 6)))
            .See(d => d.At(Two), new Counter.Serving(Two, Li, LinesOf(Two), A001, At(9, 6)))
            .See(d => d.Present[A001].Phase, new TicketPhase.Serving(Two, At(9, 6)));

    [Fact]
    public void Who_was_not_called_is_not_served() => Given(Opened(Two, Li)).When(new StartService(Two, At(9, 6))).ThenRefused(new NobodyCalled(Two));

    [Fact]
    public void Who_is_served_is_not_served_again() => Served(Two).When(new StartService(Two, At(9, 7))).ThenRefused(new CounterBusy(Two, A001));

    [Fact]
    public void A_service_ends_with_its_outcome() =>
        Served(Two).When(End(Two))
            .Then(Ended(Two))
            .See(d => d.At(Two), new Counter.Open(Two, Li, LinesOf(Two), At(9, 12)))
            .See(d => d.Over[A001].Phase, new TicketPhase.Done(At(9, 12)))
            .See(d => d.Over[A001].Ended.Single(), new EndedService(Business, Two, At(9, 6), At(9, 12), TimeSpan.FromMinutes(6), ServiceOutcome.Done, true));

    [Fact]
    public void A_rating_that_was_not_offered_is_counted() =>
        Served(Two).When(End(Two, offered: false)).Accepted().See(d => d.Over[A001].Ended.Single().RatingOffered, false);

    [Fact]
    public void Nobody_is_served_so_nothing_ends() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5))).When(End(Two)).ThenRefused(new NobodyServed(Two));

    [Fact]
    public void The_next_service_goes_on_at_the_same_counter() =>
        Served(One, Business, Cash).When(End(One))
            .Then(Ended(One, next: Cash, here: true))
            .See(d => d.At(One), new Counter.Serving(One, Li, LinesOf(One), A001, At(9, 12)))
            .See(d => d.Present[A001].Line, Cash)
            .See(d => d.Present[A001].Phase, new TicketPhase.Serving(One, At(9, 12)));

    [Fact]
    public void The_next_service_waits_for_a_counter_that_can_do_it_and_keeps_the_place() =>
        Served(Two, Business, Cash).When(End(Two))
            .Then(Ended(Two, next: Cash))
            .See(d => d.At(Two), new Counter.Open(Two, Li, LinesOf(Two), At(9, 12)))
            .See(d => d.Present[A001].Phase, new TicketPhase.Waiting(At(9, 12)))
            .See(d => d.Present[A001].PlaceAt, At(9, 0));

    [Fact]
    public void Who_gives_up_gives_up_all_services() =>
        Served(One, Business, Cash).When(End(One, ServiceOutcome.GivenUp))
            .Accepted()
            .See(d => d.Over[A001].Phase, new TicketPhase.Done(At(9, 12)))
            .See(d => d.Over[A001].Line, Cash);

    [Fact]
    public void After_the_last_service_the_ticket_is_done() =>
        Served(One, Business, Cash).When(End(One)).Accepted()
            .When(new EndService(One, ServiceOutcome.MustReturn, true, At(9, 15)))
            .Then(new ServiceEnded(A001, One, ServiceOutcome.MustReturn, true, null, false, At(9, 15)))
            .See(d => d.Over[A001].Ended.Select(e => e.Line), [Business, Cash]);

    [Fact]
    public void A_transfer_keeps_the_place() =>
        Served(One).When(new TransferTicket(One, Vip, null, At(9, 8)))
            .Then(new TicketTransferred(A001, One, Vip, null, At(9, 8)))
            .See(d => d.At(One), new Counter.Open(One, Li, LinesOf(One), At(9, 8)))
            .See(d => d.Present[A001].Line, Vip)
            .See(d => d.Present[A001].PlaceAt, At(9, 0))
            .See(d => d.Present[A001].Phase, new TicketPhase.Waiting(At(9, 8)));

    [Fact]
    public void Who_was_called_to_the_wrong_counter_is_transferred_at_once() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)))
            .When(new TransferTicket(Two, Business, Three, At(9, 6)))
            .Then(new TicketTransferred(A001, Two, Business, Three, At(9, 6)))
            .See(d => d.Present[A001].SentTo, Three);

    [Fact]
    public void Sent_to_a_line_that_was_to_come_anyway_the_customer_is_not_served_there_twice() =>
        Served(Two, Business, Cash).When(new TransferTicket(Two, Cash, null, At(9, 8)))
            .Accepted()
            .See(d => d.Present[A001].Services, [Cash]);

    [Fact]
    public void Nobody_is_there_to_be_transferred() =>
        Given(Opened(Two, Li)).When(new TransferTicket(Two, Cash, null, At(9, 8))).ThenRefused(new NobodyServed(Two));

    [Fact]
    public void A_transfer_to_a_line_the_hall_does_not_have() =>
        Served(Two).When(new TransferTicket(Two, new("nowhere"), null, At(9, 8))).ThenRefused(new UnknownLine(new("nowhere")));

    [Fact]
    public void A_transfer_to_a_counter_the_hall_does_not_have() =>
        Served(Two).When(new TransferTicket(Two, Cash, Ninety, At(9, 8))).ThenRefused(new UnknownCounter(Ninety));

    [Fact]
    public void A_transfer_to_a_counter_that_does_not_serve_the_line() =>
        Served(One).When(new TransferTicket(One, Cash, Two, At(9, 8))).ThenRefused(new CounterCannotServe(Two, Cash));

    [Fact]
    public void A_transfer_to_a_clerk_who_is_not_trained_for_the_line() =>
        Given(Opened(One, Li), Opened(Three, Wang, Business), Issued(A001, At(9, 0)), Called(A001, One, At(9, 5)))
            .When(new TransferTicket(One, Vip, Three, At(9, 8)))
            .ThenRefused(new CounterCannotServe(Three, Vip));

    [Fact]
    public void Who_fills_something_in_is_set_aside() =>
        Served(Two).When(new ParkTicket(Two, At(9, 8)))
            .Then(new TicketParked(A001, Two, At(9, 8)))
            .See(d => d.At(Two), new Counter.Open(Two, Li, LinesOf(Two), At(9, 8)))
            .See(d => d.Present[A001].Phase, new TicketPhase.Parked(Two, At(9, 8)));

    [Fact]
    public void Who_is_set_aside_is_not_called() =>
        Served(Two).When(new ParkTicket(Two, At(9, 8))).Accepted().When(new CallNext(Two, At(9, 9))).ThenRefused(new NobodyWaits(Two));

    [Fact]
    public void Nobody_is_served_so_nobody_is_set_aside() => Given(Opened(Two, Li)).When(new ParkTicket(Two, At(9, 8))).ThenRefused(new NobodyServed(Two));

    [Fact]
    public void Who_was_set_aside_is_taken_up_again() =>
        Served(Two).When(new ParkTicket(Two, At(9, 8))).Accepted()
            .When(new ResumeTicket(Two, A001, At(9, 20)))
            .Then(new TicketResumed(A001, Two, At(9, 20)))
            .See(d => d.At(Two), new Counter.Serving(Two, Li, LinesOf(Two), A001, At(9, 20)))
            .See(d => d.Present[A001].Phase, new TicketPhase.Serving(Two, At(9, 20)));

    [Fact]
    public void A_service_that_was_set_aside_lasted_its_parts_together() =>
        Served(Two).When(new ParkTicket(Two, At(9, 8))).Accepted()
            .When(new ResumeTicket(Two, A001, At(9, 20))).Accepted()
            .When(new EndService(Two, ServiceOutcome.Done, true, At(9, 25)))
            .Accepted()
            .See(d => d.Over[A001].Ended.Single().ServedFor, At(9, 8) - Served(Two).Day.Present[A001].Phase.Since + TimeSpan.FromMinutes(5));

    [Fact]
    public void Who_waits_was_not_set_aside() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0))).When(new ResumeTicket(Two, A001, At(9, 20))).ThenRefused(new TicketNotParked(A001));

    [Fact]
    public void A_ticket_nobody_took_was_not_set_aside() =>
        Given(Opened(Two, Li)).When(new ResumeTicket(Two, A001, At(9, 20))).ThenRefused(new UnknownTicket(A001));

    [Fact]
    public void A_busy_counter_takes_up_nobody() =>
        Served(Two).When(new ResumeTicket(Two, A001, At(9, 20))).ThenRefused(new CounterBusy(Two, A001));

    [Fact]
    public void A_counter_that_does_not_serve_the_line_takes_up_nobody() =>
        Given(Opened(One, Li), Opened(Two, Wang), Issued(B001, At(9, 0)), Called(B001, One, At(9, 5)), new ServiceStarted(B001, One, At(9, 6)), new TicketParked(B001, One, At(9, 7)))
            .When(new ResumeTicket(Two, B001, At(9, 20)))
            .ThenRefused(new CounterCannotServe(Two, Cash));
}
