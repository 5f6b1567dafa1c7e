using Yitai.Floor;
using static Yitai.Floor.FloorFact;

namespace Yitai.Core.Tests.Floor;

public sealed class Estimating : FloorExamples
{
    private static readonly Line BusinessLine = Settings.Line(Business)!;

    [Fact]
    public void Without_a_counter_there_is_no_estimate() => Assert.Null(WaitEstimate.For(Given(Opened(Three, Li, Cash)).Day, BusinessLine, 0));

    [Fact]
    public void A_paused_counter_serves_nobody() =>
        Assert.Null(WaitEstimate.For(Given(Opened(One, Li), new CounterPaused(One, PauseReason.Meal, null, At(9, 0))).Day, BusinessLine, 0));

    [Fact]
    public void A_counter_that_is_free_calls_at_once() => Assert.Equal(new WaitRange(0, 2), WaitEstimate.For(Given(Opened(One, Li)).Day, BusinessLine, 0));

    [Fact]
    public void With_somebody_ahead_it_is_no_longer_free() =>
        Assert.Equal(new WaitRange(5, 14), WaitEstimate.For(Given(Opened(One, Li)).Day, BusinessLine, 1));

    [Fact]
    public void Two_counters_halve_it() =>
        Assert.Equal(new WaitRange(6, 16), WaitEstimate.For(Given(Opened(One, Li), Opened(Two, Wang)).Day, BusinessLine, 3));

    [Fact]
    public void After_five_services_the_day_has_its_own_figures()
    {
        // Five services of 2 minutes instead of the typical 6; a sixth person waits ahead.
        var facts = new List<FloorFact> { Opened(Two, Li) };
        for (var i = 1; i <= 5; i++)
        {
            var no = TicketNo.Of("A", 3, i);
            facts.AddRange(Issued(no, At(9, 0)), Called(no, Two, At(9, i * 3)), new ServiceStarted(no, Two, At(9, i * 3)),
                new ServiceEnded(no, Two, ServiceOutcome.Done, true, null, false, At(9, (i * 3) + 2)));
        }

        Assert.Equal(new WaitRange(1, 5), WaitEstimate.For(Given([.. facts]).Day, BusinessLine, 1));
        Assert.Equal(new WaitRange(5, 14), WaitEstimate.For(Given([.. facts.Take(facts.Count - 1)]).Day, BusinessLine, 1));
    }
}
