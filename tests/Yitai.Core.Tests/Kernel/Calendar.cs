using Yitai.Kernel;

namespace Yitai.Core.Tests.Kernel;

public sealed class Calendar
{
    private static readonly BusinessCalendar Shanghai = new("Asia/Shanghai", new TimeOnly(4, 0));
    private static readonly BusinessCalendar Berlin = new("Europe/Berlin", new TimeOnly(4, 0));
    private static readonly DateOnly Monday = new(2026, 11, 23);

    private static DateTimeOffset Utc(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, TimeSpan.Zero);

    [Fact]
    public void The_day_turns_at_the_rollover_of_the_halls_zone()
    {
        Assert.Equal(Monday.AddDays(-1), Shanghai.DayOf(Utc(2026, 11, 22, 19, 59)));
        Assert.Equal(Monday, Shanghai.DayOf(Utc(2026, 11, 22, 20, 0)));
        Assert.Equal(Monday, Shanghai.DayOf(Utc(2026, 11, 23, 19, 59)));
    }

    [Fact]
    public void A_time_before_the_rollover_lies_on_the_next_calendar_day() =>
        Assert.Equal(Utc(2026, 11, 23, 18, 0), Shanghai.At(Monday, new TimeOnly(2, 0)));

    [Fact]
    public void A_time_after_the_rollover_lies_on_the_same_calendar_day() =>
        Assert.Equal(Utc(2026, 11, 23, 1, 0), Shanghai.At(Monday, new TimeOnly(9, 0)));

    [Fact]
    public void The_day_ends_at_the_next_rollover() => Assert.Equal(Utc(2026, 11, 23, 20, 0), Shanghai.EndOf(Monday));

    [Fact]
    public void A_skipped_time_is_moved_forward_by_the_gap() =>
        Assert.Equal(Utc(2026, 3, 29, 1, 30), Berlin.At(new DateOnly(2026, 3, 28), new TimeOnly(2, 30)));

    [Fact]
    public void A_time_that_happens_twice_is_the_first() =>
        Assert.Equal(Utc(2026, 10, 25, 0, 30), Berlin.At(new DateOnly(2026, 10, 24), new TimeOnly(2, 30)));

    [Fact]
    public void A_calendar_with_another_zone_uses_it() =>
        Assert.Equal(Berlin.EndOf(Monday), (Shanghai with { ZoneId = "Europe/Berlin" }).EndOf(Monday));

    [Fact]
    public void A_zone_is_one_this_machine_knows()
    {
        Assert.True(BusinessCalendar.IsZone("Asia/Shanghai"));
        Assert.False(BusinessCalendar.IsZone("Mars/Olympus"));
        Assert.False(BusinessCalendar.IsZone(null));
    }

    [Fact]
    public void The_far_ends_of_time_lie_on_no_day_of_ours()
    {
        Assert.False(Shanghai.Contains(Monday, DateTimeOffset.MinValue));
        Assert.False(Shanghai.Contains(Monday, DateTimeOffset.MaxValue));
        Assert.True(Shanghai.Contains(Monday, Shanghai.EndOf(Monday).AddTicks(-1)));
        Assert.False(Shanghai.Contains(Monday, Shanghai.EndOf(Monday)));
    }

    /// <summary>Also where the rollover is skipped, happens twice, or a whole calendar day is missing.</summary>
    [Theory]
    [InlineData("Asia/Shanghai", "04:00")]
    [InlineData("Europe/Berlin", "02:30")]
    [InlineData("Europe/Berlin", "03:00")]
    [InlineData("Europe/Berlin", "02:00")]
    [InlineData("America/Sao_Paulo", "00:00")]
    [InlineData("Australia/Lord_Howe", "02:15")]
    [InlineData("Africa/Casablanca", "02:30")]
    [InlineData("Pacific/Apia", "04:00")]
    public void Every_instant_lies_in_exactly_the_day_that_has_begun_and_not_ended(string zone, string rollover)
    {
        var calendar = new BusinessCalendar(zone, TimeOnly.Parse(rollover));
        foreach (var year in (int[])[2011, 2026])
        {
            var last = DateOnly.MinValue;
            for (var at = Utc(year, 1, 1, 0, 0); at.Year == year; at = at.AddMinutes(30))
            {
                var day = calendar.DayOf(at);
                Assert.True(day >= last, $"{zone}: {at:O} lies on {day}, before {last}");
                Assert.True(calendar.Contains(day, at), $"{zone}: {at:O} does not lie in {day}, {calendar.EndOf(day.AddDays(-1)):O} to {calendar.EndOf(day):O}");
                last = day;
            }
        }
    }
}
