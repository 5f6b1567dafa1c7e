namespace Yitai.Kernel;

/// <summary>Which business day an instant belongs to: the hall's own zone, and a day that turns at the rollover, not at midnight.</summary>
/// <param name="ZoneId">An IANA zone, e.g. <c>Asia/Shanghai</c>; one this machine does not know throws when a time is asked for.</param>
/// <param name="Rollover">Local time at which yesterday's business day ends, 00:00 to 12:00; the default is 04:00.</param>
public sealed record BusinessCalendar(string ZoneId, TimeOnly Rollover)
{
    // Looked up each time (.NET keeps them): a field would survive `with { ZoneId = … }`, and a log must be readable without the zone.
    private TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(ZoneId);

    /// <summary>True when this machine knows the zone.</summary>
    public static bool IsZone(string? zoneId) => !string.IsNullOrEmpty(zoneId) && TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out _);

    /// <summary>The business day that has begun and not ended, also while the clock is set back over the rollover.</summary>
    public DateOnly DayOf(DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(Local(at).DateTime - Rollover.ToTimeSpan());
        return at >= EndOf(day) ? day.AddDays(1)
            : at < EndOf(day.AddDays(-1)) ? day.AddDays(-1)
            : day;
    }

    /// <summary>True from the day's first instant to before its last; asked of any instant, also far ones.</summary>
    public bool Contains(DateOnly businessDay, DateTimeOffset at) => at >= EndOf(businessDay.AddDays(-1)) && at < EndOf(businessDay);

    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone);

    /// <summary>The instant of a local time on a business day; times before the rollover belong to the next calendar day.</summary>
    /// <remarks>A local time that a clock change skips is moved forward by the gap; one that happens twice is the first.</remarks>
    public DateTimeOffset At(DateOnly businessDay, TimeOnly local)
    {
        var zone = Zone;
        var calendarDay = local < Rollover ? businessDay.AddDays(1) : businessDay;
        var wall = calendarDay.ToDateTime(local);

        // A day before it, the skipped time had the offset from before the change: by that offset it lands as far behind the gap.
        var offset = zone.IsInvalidTime(wall) ? zone.GetUtcOffset(wall.AddDays(-1))
            : zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Max()
            : zone.GetUtcOffset(wall);
        return TimeZoneInfo.ConvertTime(new DateTimeOffset(wall, offset), zone);
    }

    /// <summary>When this business day ends and the next begins.</summary>
    public DateTimeOffset EndOf(DateOnly businessDay) => At(businessDay.AddDays(1), Rollover);
}
