using Yitai.Floor;
using Yitai.Kernel;
using static Yitai.Floor.FloorFact;

namespace Yitai.Core.Tests.Floor;

public sealed class Timers : FloorExamples
{
    private static readonly PendingTimer Rollover = new("rollover", Tomorrow(4, 0));

    [Fact]
    public void Before_the_day_nothing_is_due() => Assert.Empty(Due(Founded(Settings).Day));

    [Fact]
    public void An_open_day_ends_at_the_rollover() => Assert.Equal([Rollover], Due(Given(Opened(One, Li)).Day));

    [Fact]
    public void A_closed_day_has_nothing_due() => Assert.Empty(Due(Given(new DayClosed(Monday, null, [], At(17, 0))).Day));

    [Fact]
    public void An_absence_is_too_long_after_the_limit_whatever_was_promised() =>
        Assert.Equal([Rollover, new PendingTimer("away/1", At(10, 10))],
            Due(Given(Opened(One, Li), new CounterPaused(One, PauseReason.Away, At(10, 5), At(10, 0))).Day));

    [Fact]
    public void An_absence_that_is_noted_is_not_due_again() =>
        Assert.Equal([Rollover], Due(Given(
            Opened(One, Li), new CounterPaused(One, PauseReason.Away, At(10, 5), At(10, 0)), new AwayTooLong(One, At(10, 10), At(10, 10))).Day));

    [Fact]
    public void A_meal_is_not_due() =>
        Assert.Equal([Rollover], Due(Given(Opened(One, Li), new CounterPaused(One, PauseReason.Meal, At(10, 5), At(10, 0))).Day));

    [Fact]
    public void Each_timer_sends_its_command()
    {
        Assert.Equal(new FloorCommand.CloseDay(Tomorrow(4, 0), Tomorrow(4, 1)), FloorTimers.Command(Rollover, Tomorrow(4, 1)));
        Assert.Equal(new FloorCommand.NoteAwayTooLong(new CounterNo(12), At(10, 10), At(10, 11)), FloorTimers.Command(new PendingTimer("away/12", At(10, 10)), At(10, 11)));
    }

    private static IEnumerable<PendingTimer> Due(HallDay day) => [.. FloorTimers.Running(day)];
}
