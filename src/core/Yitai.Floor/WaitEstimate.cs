namespace Yitai.Floor;

/// <summary>How long a newcomer or a waiting ticket will wait from now.</summary>
/// <param name="Expected">The point the range lies around; null: a counter is free, and there is nothing to learn from it.</param>
/// <remarks>
/// Two predictors, multiplied and rooted: the work ahead ÷ the counters that serve the line now (the queue-length predictor), and people ahead × the
/// line's pace from call to call, which also tells what counters do for other lines. R. Ibrahim and W. Whitt, "Real-time delay estimation based on
/// delay history" (2009), compare such predictors. Long queues move faster than that in the end, because some of them have gone by the
/// time they are called: hence a power below one. And the longer the wait, the more the same hour of the days before says. The four numbers
/// were fitted on every third recorded day of ten offices (docs/performance.md). The range is the hall's own: <see cref="Calibration"/>.
/// How long a present service already lasts is left out: half a mean service is the mean rest when services are as irregular as in halls.
/// </remarks>
public sealed record WaitEstimate(TimeSpan? Expected, WaitRange Range)
{
    private const double Level = 0.2;
    private const double Power = 0.93;
    private const double HistoryWeight = 0.1;
    private const double HistoryFrom = 2;
    private const double HistoryTo = 4.5;

    private static readonly WaitEstimate AtOnce = new(null, new WaitRange(0, 2));

    /// <summary>Of a ticket that waits or is about to be given; null while no counter serves its line.</summary>
    /// <remarks>An appointment is not called before its early limit.</remarks>
    public static WaitEstimate? Of(HallDay day, Ticket ticket, int ahead, DateTimeOffset at)
    {
        if (day.Settings!.Line(ticket.Line) is not { } line || For(day, line, ahead, at, ticket.PlaceAt) is not { } estimate)
        {
            return null;
        }

        var until = ticket.KeepsAppointment ? (ticket.BookedFor!.Value - day.Settings.Limits.AppointmentEarly - at).TotalMinutes : 0;
        return until <= 0 ? estimate : new WaitEstimate(null, new WaitRange(
            Math.Max(estimate.Range.FromMinutes, (int)Math.Floor(until)), Math.Max(estimate.Range.ToMinutes, (int)Math.Ceiling(until) + 2)));
    }

    /// <summary>Of who stands in a line behind so many; null while no counter serves it.</summary>
    /// <param name="ahead">Who is called before; at least 0.</param>
    /// <param name="placeAt">Of those who wait for other lines of the same counters, who came before is called before; null: all of them.</param>
    public static WaitEstimate? For(HallDay day, Line line, int ahead, DateTimeOffset at, DateTimeOffset? placeAt = null)
    {
        var crew = Crew.Of(day, line.Id);
        if (crew.Counters == 0)
        {
            return null;
        }

        if (crew.Idle > ahead)
        {
            return AtOnce;
        }

        var service = ServiceMinutes(day, line);
        var others = crew.Shared.Count == 0 ? 0 : OthersMinutes(day, crew, placeAt ?? at);
        var byWork = ((service * (ahead + 0.5)) + others) / crew.Counters;
        var byPace = day.Waits.PaceMinutes(line.Id, service / crew.Counters) * (ahead + 0.5);
        var plain = (Log(byWork) + Log(byPace)) / 2;
        var usual = day.Waits.UsualMinutes(line.Id, day.HourOf(at));
        var history = usual is { } u ? HistoryWeight * (Math.Clamp(plain, HistoryFrom, HistoryTo) - HistoryFrom) * (Log(u) - plain) : 0;
        var expected = Math.Max(0, Math.Exp(Math.Min(LongestLog, Level + (Power * plain) + history)) - Calibration.Shift);
        return new WaitEstimate(TimeSpan.FromSeconds(Math.Round(expected * 60)), day.Waits.Calibration.Around(expected));
    }

    /// <summary>A day, in minutes.</summary>
    private static readonly double LongestLog = Math.Log(24 * 60);

    /// <summary>Work that waits in other lines of the counters and comes before, as far as it falls to them.</summary>
    private static double OthersMinutes(HallDay day, Crew crew, DateTimeOffset placeAt)
    {
        // Counted first, added up in the order of the lines: a sum must not depend on how tickets happen to lie in memory.
        var waiting = new Dictionary<LineId, int>();
        foreach (var ticket in day.Present.Values)
        {
            if (ticket.Phase is TicketPhase.Waiting && ticket.PlaceAt <= placeAt && crew.Shared.ContainsKey(ticket.Line))
            {
                waiting[ticket.Line] = waiting.GetValueOrDefault(ticket.Line) + 1;
            }
        }

        return day.Settings!.Lines.Where(l => waiting.ContainsKey(l.Id)).Sum(l => waiting[l.Id] * crew.Shared[l.Id] * ServiceMinutes(day, l));
    }

    private static double ServiceMinutes(HallDay day, Line line) =>
        day.Waits.ServiceMinutes(line.Id, day.Recent.GetValueOrDefault(line.Id, []), line.TypicalService);

    private static double Log(double minutes) => Math.Log(minutes + Calibration.Shift);
}
