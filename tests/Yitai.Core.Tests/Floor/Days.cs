using Yitai.Floor;
using static Yitai.Floor.FloorCommand;
using static Yitai.Floor.FloorFact;
using static Yitai.Floor.FloorRefusal;

namespace Yitai.Core.Tests.Floor;

public sealed class Days : FloorExamples
{
    private static readonly DateOnly Sunday = Monday.AddDays(-1);

    private static DayOpened Opening(DateTimeOffset at, int before = 0) => new(Monday, At(9, 0), At(17, 0), new CarryOver(Settings, before), at);

    private static DayClosed Closed(DateTimeOffset at, params ReadOnlySpan<TicketNo> left) => new(Monday, null, [.. left], at);

    [Fact]
    public void A_day_opens() =>
        Founded(Settings).When(new OpenDay(At(8, 30)))
            .Then(Opening(At(8, 30)))
            .See(d => (d.IsOpen, d.On, d.OpensAt, d.ClosesAt), (true, Monday, At(9, 0), At(17, 0)));

    [Fact]
    public void A_hall_nobody_founded_opens_no_day() => Nothing.When(new OpenDay(At(8, 30))).ThenRefused(new DayNotOpen());

    [Fact]
    public void Before_the_rollover_it_is_still_yesterdays_business_day() =>
        Founded(Settings).When(new OpenDay(At(3, 59)))
            .Then(new DayOpened(Sunday, At(3, 59), At(4, 0), new CarryOver(Settings, 0), At(3, 59)));

    [Fact]
    public void On_a_day_the_hall_is_closed_it_may_be_opened_by_hand() =>
        Founded(Settings).When(new OpenDay(At(10, 0).AddDays(-1)))
            .Then(new DayOpened(Sunday, At(10, 0).AddDays(-1), At(4, 0), new CarryOver(Settings, 0), At(10, 0).AddDays(-1)));

    [Fact]
    public void A_night_hall_closes_after_midnight()
    {
        var night = Settings with { Hours = [.. Enumerable.Repeat(new OpeningHours(new TimeOnly(18, 0), new TimeOnly(2, 0)), 7)] };
        Founded(night).When(new OpenDay(At(17, 0))).Then(new DayOpened(Monday, At(18, 0), Tomorrow(2, 0), new CarryOver(night, 0), At(17, 0)));
    }

    [Fact]
    public void A_day_opens_once() => Given().When(new OpenDay(At(9, 0))).ThenRefused(new DayAlreadyOpen(Monday));

    [Fact]
    public void Yesterday_is_closed_first() => Given().When(new OpenDay(Tomorrow(8, 30))).ThenRefused(new EarlierDayStillOpen(Monday));

    [Fact]
    public void A_day_closes_and_says_who_was_left() =>
        Given(Issued(A001, At(9, 0)), Issued(B001, At(9, 1)), Issued(A002, At(9, 2)), new TicketLeft(A001, At(9, 3)))
            .When(new CloseDay(null, At(17, 30)))
            .Then(Closed(At(17, 30), B001, A002))
            .See(d => d.IsOpen, false)
            .See(d => d.Present.Count, 0)
            .See(d => d.Over[B001].Phase, new TicketPhase.Void(At(17, 30)))
            .See(d => d.Over[B001].Waited, At(17, 30) - At(9, 1))
            .See(d => d.Over[A001].Phase, new TicketPhase.Left(At(9, 3)));

    [Fact]
    public void With_the_day_the_counters_close() =>
        Given(Opened(One, Li)).When(new CloseDay(null, At(17, 30))).Accepted().See(d => d.At(One), new Counter.Closed(One, At(17, 30)));

    [Fact]
    public void By_hand_no_day_closes_over_a_customer_at_a_counter() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5))).When(new CloseDay(null, At(17, 30))).ThenRefused(new CustomersAtCounters(1));

    [Fact]
    public void At_the_rollover_the_day_closes_whatever_is_left() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)))
            .When(new CloseDay(Tomorrow(4, 0), Tomorrow(4, 1)))
            .Then(new DayClosed(Monday, Tomorrow(4, 0), [A001], Tomorrow(4, 1)))
            .See(d => d.Over[A001].Phase, new TicketPhase.Void(Tomorrow(4, 1)));

    [Fact]
    public void No_day_is_forced_before_its_rollover() =>
        Given().When(new CloseDay(Tomorrow(4, 0), Tomorrow(3, 59))).ThenRefused(new TimerNotRunning("rollover"));

    [Fact]
    public void No_day_is_forced_at_another_time() =>
        Given().When(new CloseDay(At(4, 0), At(17, 30))).ThenRefused(new TimerNotRunning("rollover"));

    [Fact]
    public void What_is_closed_does_not_close() => Given(Closed(At(17, 30))).When(new CloseDay(null, At(17, 31))).ThenRefused(new DayNotOpen());

    [Fact]
    public void A_closed_day_takes_nothing_but_an_opening_and_settings() =>
        Given(Closed(At(17, 30))).When(new ArriveVisit(Channel.Guide, At(17, 31))).ThenRefused(new DayNotOpen());

    [Fact]
    public void A_day_closed_by_mistake_is_opened_again() =>
        Given(Closed(At(12, 0))).When(new OpenDay(At(12, 1))).Then(new DayReopened(Monday, At(12, 1))).See(d => d.IsOpen, true);

    [Fact]
    public void Then_whoever_waited_waits_again_in_the_same_place() =>
        Given(Issued(A001, At(9, 0)), Issued(A002, At(9, 1)), new TicketLeft(A002, At(9, 2)), Closed(At(12, 0), A001))
            .When(new OpenDay(At(12, 1)))
            .Accepted()
            .See(d => d.Present[A001], Given(Issued(A001, At(9, 0))).Day.Present[A001])
            .See(d => d.Over.Keys.Single(), A002);

    [Fact]
    public void Whoever_was_at_a_counter_waits_when_the_day_is_opened_again() =>
        Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 5)), new DayClosed(Monday, Tomorrow(4, 0), [A001], At(12, 0)))
            .When(new OpenDay(At(12, 1)))
            .Accepted()
            .See(d => d.Present[A001].Phase, new TicketPhase.Waiting(At(9, 5)))
            .See(d => d.At(Two), new Counter.Closed(Two, At(12, 0)));

    [Fact]
    public void Who_could_no_longer_be_served_does_not_come_back() =>
        Given(Issued(V001, At(9, 0)), Closed(At(12, 0), V001), new SettingsChanged(Settings with
        {
            Lines = [.. Settings.Lines.Where(l => l.Id != Vip)],
            Counters = [.. Settings.Counters.Select(c => c with { Lines = c.Lines.Remove(Vip) })],
        }, At(12, 1)))
            .When(new OpenDay(At(12, 2)))
            .Accepted()
            .See(d => d.Present.Count, 0);

    [Fact]
    public void The_next_day_starts_empty_and_counts_the_days() =>
        Given(Issued(A001, At(9, 0)), Closed(At(17, 30), A001))
            .When(new OpenDay(Tomorrow(8, 30)))
            .Then(new DayOpened(Monday.AddDays(1), Tomorrow(9, 0), Tomorrow(17, 0), new CarryOver(Settings, 1), Tomorrow(8, 30)))
            .See(d => (d.Present.Count, d.Over.Count, d.Visits.Count, d.Numbers.Count, d.DaysBefore), (0, 0, 0, 0, 1));
}
