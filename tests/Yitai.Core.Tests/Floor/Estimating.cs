using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;
using static Yitai.Floor.FloorFact;

namespace Yitai.Core.Tests.Floor;

public sealed class Estimating : FloorExamples
{
    private static readonly Line BusinessLine = Settings.Line(Business)!;

    private static WaitRange? Told(HallDay day, int ahead, DateTimeOffset? at = null) => WaitEstimate.For(day, BusinessLine, ahead, at ?? At(9, 0))?.Range;

    private static double Expected(HallDay day, int ahead, DateTimeOffset? at = null) => WaitEstimate.For(day, BusinessLine, ahead, at ?? At(9, 0))!.Expected!.Value.TotalMinutes;

    [Fact]
    public void Without_a_counter_there_is_no_estimate() => Assert.Null(Told(Given(Opened(Three, Li, Cash)).Day, 0));

    [Fact]
    public void A_paused_counter_serves_nobody() =>
        Assert.Null(Told(Given(Opened(One, Li), new CounterPaused(One, PauseReason.Meal, null, At(9, 0))).Day, 0));

    [Fact]
    public void A_counter_that_is_free_calls_at_once_and_nothing_is_learned_from_it()
    {
        var estimate = WaitEstimate.For(Given(Opened(One, Li)).Day, BusinessLine, 0, At(9, 0))!;
        Assert.Equal(new WaitRange(0, 2), estimate.Range);
        Assert.Null(estimate.Expected);
    }

    /// <remarks>One ahead, services of 6 minutes, one counter: 9 minutes by both predictors, so log 11 = 2.398; 0.2 + 0.93 × 2.398 = 2.430, less 2: 9.36.
    /// The range of a hall that knows nothing of itself: e^(2.430 ± 0.7) - 2, outward.</remarks>
    [Fact]
    public void With_somebody_ahead_it_is_no_longer_free()
    {
        var day = Given(Opened(Two, Li)).Day;
        Assert.Equal(9.36, Expected(day, 1), 0.01);
        Assert.Equal(new WaitRange(3, 21), Told(day, 1));
    }

    [Fact]
    public void Two_counters_halve_it()
    {
        var (one, two) = (Given(Opened(Two, Li)).Day, Given(Opened(One, Li, Business), Opened(Two, Wang)).Day);
        Assert.True(Expected(two, 3) < Expected(one, 3) * 0.65);
    }

    [Fact]
    public void Who_waits_for_the_other_line_of_the_same_counter_comes_first_if_they_came_first()
    {
        var alone = Given(Opened(One, Li), Issued(A001, At(9, 0))).Day;
        var shared = Given(Opened(One, Li), Issued(A001, At(9, 0)), Issued(B001, At(9, 1))).Day;
        Assert.True(Expected(shared, 1, At(9, 2)) > Expected(alone, 1, At(9, 2)));
        var before = WaitEstimate.Of(shared, shared.Present[A001], 1, At(9, 2))!;
        Assert.Equal(Expected(alone, 1, At(9, 2)), before.Expected!.Value.TotalMinutes, 0.02);
    }

    [Fact]
    public void A_line_that_moves_faster_than_its_services_say_is_told_less()
    {
        var (slow, fast) = (Moving(everyMinutes: 12), Moving(everyMinutes: 2));
        Assert.True(Expected(fast, 4, At(11, 0)) < Expected(slow, 4, At(11, 0)));
    }

    [Fact]
    public void The_days_own_services_count_the_more_of_them_there_are()
    {
        var facts = new List<FloorFact> { Opened(Two, Li) };
        for (var i = 1; i <= 5; i++)
        {
            var no = TicketNo.Of("A", 3, i);
            facts.AddRange(Issued(no, At(9, i * 3)), Called(no, Two, At(9, i * 3)), new ServiceStarted(no, Two, At(9, i * 3)),
                new ServiceEnded(no, Two, ServiceOutcome.Done, true, null, false, At(9, (i * 3) + 2)));
        }

        var day = Given([.. facts]).Day;
        // Eight of the typical 6 minutes and five of 2.
        Assert.Equal(58 / 13.0, day.Waits.ServiceMinutes(Business, day.Recent[Business], BusinessLine.TypicalService), 1e-9);
    }

    [Fact]
    public void An_appointment_that_came_early_is_told_at_least_the_time_until_it_may_be_called() =>
        Given(Opened(One, Li)).When(new FloorCommand.IssueTicket(null, [Business], CustomerClass.Appointment, Channel.Guide, At(10, 0), null, At(9, 20)))
            .Accepted().See(d => d.Present[A001].Told, new WaitRange(30, 32)).See(d => d.Present[A001].Expected, null);

    [Fact]
    public void After_a_wait_longer_than_told_the_range_reaches_further_and_after_one_that_held_a_little_less_far()
    {
        var (told, start) = (new WaitRange(3, 21), Calibration.Start);
        var (late, held) = (start, start);
        for (var i = 0; i < 20; i++)
        {
            (late, held) = (late.After(9.36, told, 30), held.After(9.36, told, 10));
        }

        Assert.True(late.Around(9.36).ToMinutes > start.Around(9.36).ToMinutes);
        Assert.True(held.Around(9.36).ToMinutes <= start.Around(9.36).ToMinutes && held.Around(9.36).FromMinutes >= start.Around(9.36).FromMinutes);
        Assert.Equal(20, late.Judged);
    }

    [Fact]
    public void A_call_teaches_what_was_told_an_appointment_and_who_let_others_go_first_teach_nothing()
    {
        var told = Issued(A001, At(9, 0)) with { Wait = new WaitRange(3, 21), Expected = TimeSpan.FromMinutes(9) };
        Assert.Equal(1, Given(Opened(Two, Li), told, Called(A001, Two, At(9, 10))).Day.Waits.Calibration.Judged);
        Assert.Equal(0, Given(Opened(Two, Li), told, Issued(A002, At(9, 1)), new TicketPostponed(A001, 1, At(9, 2), At(9, 2)), Called(A001, Two, At(9, 10))).Day.Waits.Calibration.Judged);
        Assert.Equal(0, Given(Opened(Two, Li), told with { BookedFor = At(9, 5), PlaceAt = At(9, 5) }, Called(A001, Two, At(9, 10))).Day.Waits.Calibration.Judged);
        Assert.Equal(0, Given(Opened(Two, Li), Issued(A001, At(9, 0)), Called(A001, Two, At(9, 10))).Day.Waits.Calibration.Judged);
    }

    [Fact]
    public void The_pace_is_from_call_to_call_while_somebody_waits()
    {
        var day = Given(Opened(One, Li, Business), Opened(Two, Wang), Issued(A001, At(9, 0)), Issued(A002, At(9, 0)), Issued(A003, At(9, 1)),
            Called(A001, One, At(9, 2)), Called(A002, Two, At(9, 6)), new TicketLeft(A003, At(9, 7))).Day;
        Assert.Equal([TimeSpan.FromMinutes(4)], day.Waits.Today[Business].Gaps.AsEnumerable());
        Assert.Null(day.Waits.Today[Business].WaitedSince);
    }

    [Fact]
    public void The_next_day_knows_what_this_one_learned()
    {
        var day = Given(Opened(One, Li, Business), Opened(Two, Wang), Issued(A001, At(9, 0)) with { Wait = new WaitRange(3, 21), Expected = TimeSpan.FromMinutes(9) }, Issued(A002, At(9, 0)),
            Called(A001, One, At(9, 10)), Called(A002, Two, At(9, 30)), new ServiceStarted(A002, Two, At(9, 30)),
            new ServiceEnded(A002, Two, ServiceOutcome.Done, false, null, false, At(9, 40))).Day;
        var learned = day.Carry().Learned!;
        // Services: 8 of 6 minutes and one of 10. Calls: one gap of 20 minutes. Waits of 10 and 30 minutes: the root of 12 × 32, less 2.
        var line = Assert.Single(learned.Lines);
        Assert.Equal((TimeSpan.FromSeconds(387), TimeSpan.FromMinutes(20)), (line.Service, line.Pace));
        Assert.Equal([new HourWait(9, TimeSpan.FromSeconds(1056))], line.Waits.AsEnumerable());
        Assert.Equal(1, learned.Judged);
        var tomorrow = WaitMemory.From(learned);
        Assert.Equal(17.6, tomorrow.UsualMinutes(Business, 9)!.Value, 0.01);
        Assert.Null(tomorrow.UsualMinutes(Business, 10));
        Assert.Equal(20, tomorrow.PaceMinutes(Business, 3));
        Assert.Equal(Spelling.Of(learned), Spelling.Of(tomorrow.Carry(Settings, ImmutableDictionary<LineId, ImmutableArray<EndedService>>.Empty)));
    }

    [Fact]
    public void The_longer_the_queue_the_more_the_same_hour_of_earlier_days_says()
    {
        var learned = new Learned(WaitMemory.Method, [new LineLearned(Business, null, null, [new HourWait(9, TimeSpan.FromMinutes(90))])], [], [], 0);
        var fresh = Given(Opened(Two, Li)).Day;
        var knowing = fresh with { Waits = WaitMemory.From(learned) };
        Assert.True(Expected(knowing, 2) / Expected(fresh, 2) is > 1 and < 1.25);
        Assert.True(Expected(knowing, 7) > Expected(fresh, 7) * 1.05);
        Assert.Equal(Expected(fresh, 7, At(10, 0)), Expected(knowing, 7, At(10, 0)), 0.01);
    }

    private static HallDay Moving(int everyMinutes)
    {
        var facts = new List<FloorFact> { Opened(Two, Li) };
        facts.AddRange(Enumerable.Range(1, 9).Select(i => Issued(TicketNo.Of("A", 3, i), At(9, 0))));
        for (var i = 1; i <= 8; i++)
        {
            var (no, at) = (TicketNo.Of("A", 3, i), At(9, 0).AddMinutes(i * everyMinutes));
            facts.AddRange(Called(no, Two, at), new TicketMissed(no, Two, at));
        }

        return Given([.. facts]).Day;
    }
}
