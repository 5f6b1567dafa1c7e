using Yitai.Floor;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Calling : FloorExamples
{
    [Fact]
    public void Whoever_came_first_is_called_first() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 1)))
            .When(new CallNext(One, At(9, 5)))
            .Then(Called(A001, One, At(9, 5), ChoiceReason.WaitedLongest))
            .See(d => d.At(One), new Counter.Calling(One, Li, Settings.Counter(One)!.Lines, A001, 0, At(9, 5), At(9, 5)))
            .See(d => d.Present[A001].Phase, new TicketPhase.Called(One, At(9, 5)))
            .See(d => d.Present[A001].Waited, TimeSpan.FromMinutes(5))
            .See(d => d.Present[A001].FirstCalledAt, At(9, 5))
            .See(d => d.Calls.Single(), new CalledNumber(1, A001, One, 1, At(9, 5)));

    [Fact]
    public void Nobody_waits() =>
        Given(Opened(One, Li)).When(new CallNext(One, At(9, 5))).ThenRefused(new NobodyWaits(One));

    [Fact]
    public void A_counter_with_a_customer_calls_nobody() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), Called(A001, One, At(9, 5)))
            .When(new CallNext(One, At(9, 6)))
            .ThenRefused(new CounterBusy(One, A001));

    [Fact]
    public void A_closed_counter_calls_nobody() =>
        Given(Issued(A001, At(9, 0))).When(new CallNext(One, At(9, 5))).ThenRefused(new CounterNotOpen(One));

    [Fact]
    public void A_paused_counter_calls_nobody() =>
        Given(Opened(One, Li), new CounterPaused(One, PauseReason.Meal, null, At(9, 0)), Issued(A001, At(9, 0)))
            .When(new CallNext(One, At(9, 5)))
            .ThenRefused(new CounterNotOpen(One));

    [Fact]
    public void A_counter_the_hall_does_not_have_calls_nobody() =>
        Given(Issued(A001, At(9, 0))).When(new CallNext(Ninety, At(9, 5))).ThenRefused(new UnknownCounter(Ninety));

    [Fact]
    public void Nobody_is_called_twice() =>
        Given(Opened(One, Li), Opened(Two, Wang), Issued(A001, At(9, 0)), Called(A001, One, At(9, 5)))
            .When(new CallNext(Two, At(9, 5)))
            .ThenRefused(new NobodyWaits(Two));

    [Fact]
    public void A_recall_is_announced_again() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Called(A001, One, At(9, 5)))
            .When(new RecallTicket(One, At(9, 5, 10)))
            .Then(new TicketRecalled(A001, One, At(9, 5, 10)))
            .See(d => d.Calls.Last(), new CalledNumber(2, A001, One, 2, At(9, 5, 10)))
            .See(d => d.At(One), new Counter.Calling(One, Li, Settings.Counter(One)!.Lines, A001, 1, At(9, 5, 10), At(9, 5)));

    [Fact]
    public void A_recall_keeps_its_distance_from_the_call() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Called(A001, One, At(9, 5)))
            .When(new RecallTicket(One, At(9, 5, 9)))
            .ThenRefused(new RecalledTooSoon(A001, 1));

    [Fact]
    public void A_recall_keeps_its_distance_from_the_recall() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Called(A001, One, At(9, 5)), new TicketRecalled(A001, One, At(9, 5, 30)))
            .When(new RecallTicket(One, At(9, 5, 31)))
            .ThenRefused(new RecalledTooSoon(A001, 9));

    [Fact]
    public void A_fourth_recall_is_one_too_many() =>
        Given(Opened(One, Li), Issued(A001, At(9, 0)), Called(A001, One, At(9, 5)),
                new TicketRecalled(A001, One, At(9, 6)), new TicketRecalled(A001, One, At(9, 7)), new TicketRecalled(A001, One, At(9, 8)))
            .When(new RecallTicket(One, At(9, 9)))
            .ThenRefused(new RecalledTooOften(A001, 3));

    [Fact]
    public void A_counter_without_a_call_recalls_nobody() =>
        Given(Opened(One, Li)).When(new RecallTicket(One, At(9, 5))).ThenRefused(new NobodyCalled(One));

    [Fact]
    public void The_board_remembers_eight_calls()
    {
        var then = Given(Opened(One, Li), Issued(A001, At(9, 0)), Called(A001, One, At(9, 5))).When(new RecallTicket(One, At(9, 6))).Accepted();
        var day = then.Day;
        for (var minute = 7; minute < 17; minute++)
        {
            day = FloorEvolution.Evolve(day, new TicketRecalled(A001, One, At(9, minute)));
        }

        Assert.Equal([5, 6, 7, 8, 9, 10, 11, 12], day.Calls.Select(c => c.No));
        Assert.Equal(12, day.CallCount);
    }
}
