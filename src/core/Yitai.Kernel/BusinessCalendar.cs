namespace Yitai.Kernel;

/// <summary>Which business day an instant belongs to: the hall's own zone, and a day that turns at the rollover, not at midnight.</summary>
/// <param name="ZoneId">An IANA zone, e.g. <c>Asia/Shanghai</c>.</param>
/// <param name="Rollover">Local time at which yesterday's business day ends, 00:00 to 12:00; the default is 04:00.</param>
public sealed record BusinessCalendar(string ZoneId, TimeOnly Rollover)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(ZoneId);

    public DateOnly DayOf(DateTimeOffset at) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, _zone).DateTime - Rollover.ToTimeSpan());

    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, _zone);

    /// <summary>The instant of a local time on a business day; times before the rollover belong to the next calendar day.</summary>
    /// <remarks>A local time that a clock change skips is moved forward by the gap; one that happens twice is the first.</remarks>
    public DateTimeOffset At(DateOnly businessDay, TimeOnly local)
    {
        var calendarDay = local < Rollover ? businessDay.AddDays(1) : businessDay;
        var wall = calendarDay.ToDateTime(local);
        while (_zone.IsInvalidTime(wall))
        {
            wall = wall.AddMinutes(15);
        }

        var offset = _zone.IsAmbiguousTime(wall) ? _zone.GetAmbiguousTimeOffsets(wall).Max() : _zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset);
    }

    /// <summary>When this business day ends and the next begins.</summary>
    public DateTimeOffset EndOf(DateOnly businessDay) => At(businessDay.AddDays(1), Rollover);
}
