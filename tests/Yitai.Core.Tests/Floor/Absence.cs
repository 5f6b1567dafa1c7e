using System.Collections.Immutable;
using Yitai.Floor;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

/// <summary>Pauses, temporary absence and its limit, leaving in the middle of a service.</summary>
public sealed class Absence : FloorExamples
{
    private static ImmutableArray<LineId> LinesOf(CounterNo no) => Settings.Counter(no)!.Lines;

    private static Given Served(params ReadOnlySpan<FloorFact> then) =>
        Given([Opened(Two, Li), Opened(One, Wang), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)), new ServiceStarted(A001, Two, At(9, 6)), .. then]);

    private static CounterPaused Away(CounterNo no, DateTimeOffset at) => new(no, PauseReason.Away, at.AddMinutes(10), at);

    private static LeaveService Leave(DateTimeOffset returnBy, bool consent = true) => new(Two, consent, returnBy, At(9, 10));

    [Fact]
    public void A_counter_pauses_with_a_reason() =>
        Given(Opened(One, Li)).When(new PauseCounter(One, PauseReason.Meal, null, At(12, 0)))
            .Then(new CounterPaused(One, PauseReason.Meal, null, At(12, 0)))
            .See(d => d.At(One), new Counter.Paused(One, Li, LinesOf(One), PauseReason.Meal, null, false, At(12, 0)))
            .See(d => d.At(One).IsAway, false);

    [Fact]
    public void A_short_absence_ends_within_the_limit() =>
        Given(Opened(One, Li)).When(new PauseCounter(One, PauseReason.Away, null, At(10, 0)))
            .Then(new CounterPaused(One, PauseReason.Away, At(10, 10), At(10, 0)))
            .See(d => d.At(One).IsAway, true);

    [Fact]
    public void Who_is_away_may_promise_to_be_back_earlier() =>
        Given(Opened(One, Li)).When(new PauseCounter(One, PauseReason.Away, At(10, 5), At(10, 0)))
            .Then(new CounterPaused(One, PauseReason.Away, At(10, 5), At(10, 0)));

    [Fact]
    public void But_not_later_than_the_limit() =>
        Given(Opened(One, Li)).When(new PauseCounter(One, PauseReason.Away, At(10, 11), At(10, 0))).ThenRefused(new ReturnTimeOutOfRange(At(10, 10)));

    [Fact]
    public void Nor_for_now() =>
        Given(Opened(One, Li)).When(new PauseCounter(One, PauseReason.Away, At(10, 0), At(10, 0))).ThenRefused(new ReturnTimeOutOfRange(At(10, 10)));

    [Fact]
    public void A_meal_ends_before_the_day() =>
        Given(Opened(One, Li)).When(new PauseCounter(One, PauseReason.Meal, Tomorrow(4, 1), At(12, 0))).ThenRefused(new ReturnTimeOutOfRange(Tomorrow(4, 0)));

    [Fact]
    public void Only_one_is_away_at_a_time() =>
        Given(Opened(One, Li), Opened(Two, Wang), Away(One, At(10, 0)))
            .When(new PauseCounter(Two, PauseReason.Away, null, At(10, 1)))
            .ThenRefused(new TooManyAway(1));

    [Fact]
    public void A_meal_is_no_absence() =>
        Given(Opened(One, Li), Opened(Two, Wang), Away(One, At(10, 0))).When(new PauseCounter(Two, PauseReason.Meal, null, At(10, 1))).Accepted();

    [Fact]
    public void Nobody_pauses_with_a_customer() =>
        Served().When(new PauseCounter(Two, PauseReason.Away, null, At(9, 10))).ThenRefused(new CounterBusy(Two, A001));

    [Fact]
    public void Nobody_pauses_twice() =>
        Given(Opened(One, Li), Away(One, At(10, 0))).When(new PauseCounter(One, PauseReason.Meal, null, At(10, 1))).ThenRefused(new CounterNotOpen(One));

    [Fact]
    public void A_pause_ends() =>
        Given(Opened(One, Li), Away(One, At(10, 0))).When(new ResumeCounter(One, At(10, 5)))
            .Then(new CounterResumed(One, At(10, 5)))
            .See(d => d.At(One), new Counter.Open(One, Li, LinesOf(One), At(10, 5)));

    [Fact]
    public void What_is_not_paused_does_not_resume() => Given(Opened(One, Li)).When(new ResumeCounter(One, At(10, 5))).ThenRefused(new CounterNotPaused(One));

    [Fact]
    public void A_counter_the_hall_does_not_have_does_not_resume() => Given().When(new ResumeCounter(Ninety, At(10, 5))).ThenRefused(new UnknownCounter(Ninety));

    [Fact]
    public void With_the_customers_consent_and_a_time_a_clerk_leaves_in_mid_service() =>
        Served().When(Leave(At(9, 20)))
            .Then(new ServiceLeft(A001, Two, At(9, 20), At(9, 10)))
            .See(d => d.At(Two), new Counter.LeftService(Two, Li, LinesOf(Two), A001, At(9, 20), false, At(9, 10)))
            .See(d => d.Present[A001].Phase, new TicketPhase.Serving(Two, At(9, 6)));

    [Fact]
    public void Without_consent_nobody_leaves() => Served().When(Leave(At(9, 20), consent: false)).ThenRefused(new ConsentMissing(Two));

    [Fact]
    public void Without_a_time_to_come_nobody_leaves() => Served().When(Leave(At(9, 10))).ThenRefused(new ReturnTimeOutOfRange(At(9, 20)));

    [Fact]
    public void Nobody_leaves_for_longer_than_the_limit() => Served().When(Leave(At(9, 20, 1))).ThenRefused(new ReturnTimeOutOfRange(At(9, 20)));

    [Fact]
    public void Nobody_leaves_while_another_is_away() => Served(Away(One, At(9, 8))).When(Leave(At(9, 20))).ThenRefused(new TooManyAway(1));

    [Fact]
    public void Who_left_in_mid_service_counts_as_away() =>
        Served(new ServiceLeft(A001, Two, At(9, 20), At(9, 10))).When(new PauseCounter(One, PauseReason.Away, null, At(9, 11))).ThenRefused(new TooManyAway(1));

    [Fact]
    public void Who_serves_nobody_leaves_no_service() =>
        Given(Opened(Two, Li)).When(Leave(At(9, 20))).ThenRefused(new NobodyServed(Two));

    [Fact]
    public void Back_the_service_goes_on() =>
        Served(new ServiceLeft(A001, Two, At(9, 20), At(9, 10))).When(new ContinueService(Two, At(9, 15)))
            .Then(new ServiceContinued(A001, Two, At(9, 15)))
            .See(d => d.At(Two), new Counter.Serving(Two, Li, LinesOf(Two), A001, At(9, 15)));

    [Fact]
    public void A_service_nobody_left_does_not_go_on() => Served().When(new ContinueService(Two, At(9, 15))).ThenRefused(new CounterNotPaused(Two));

    [Fact]
    public void An_absence_that_is_too_long_is_noted() =>
        Given(Opened(One, Li), Away(One, At(10, 0))).When(new NoteAwayTooLong(One, At(10, 10), At(10, 10, 1)))
            .Then(new AwayTooLong(One, At(10, 10), At(10, 10, 1)))
            .See(d => ((Counter.Paused)d.At(One)).TooLong, true);

    [Fact]
    public void An_absence_in_mid_service_that_is_too_long_is_noted() =>
        Served(new ServiceLeft(A001, Two, At(9, 15), At(9, 10))).When(new NoteAwayTooLong(Two, At(9, 20), At(9, 20)))
            .Then(new AwayTooLong(Two, At(9, 20), At(9, 20)))
            .See(d => ((Counter.LeftService)d.At(Two)).TooLong, true);

    [Fact]
    public void It_is_noted_once() =>
        Given(Opened(One, Li), Away(One, At(10, 0)), new AwayTooLong(One, At(10, 10), At(10, 10)))
            .When(new NoteAwayTooLong(One, At(10, 10), At(10, 11)))
            .ThenRefused(new TimerNotRunning("away/1"));

    [Fact]
    public void It_is_not_noted_before_it_is_due() =>
        Given(Opened(One, Li), Away(One, At(10, 0))).When(new NoteAwayTooLong(One, At(10, 10), At(10, 9, 59))).ThenRefused(new TimerNotRunning("away/1"));

    [Fact]
    public void Who_is_back_is_not_too_long_away() =>
        Given(Opened(One, Li), Away(One, At(10, 0)), new CounterResumed(One, At(10, 5)))
            .When(new NoteAwayTooLong(One, At(10, 10), At(10, 10)))
            .ThenRefused(new TimerNotRunning("away/1"));

    [Fact]
    public void A_meal_is_never_too_long_away() =>
        Given(Opened(One, Li), new CounterPaused(One, PauseReason.Meal, null, At(10, 0)))
            .When(new NoteAwayTooLong(One, At(10, 10), At(10, 10)))
            .ThenRefused(new TimerNotRunning("away/1"));
}
