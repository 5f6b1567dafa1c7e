using System.Collections.Immutable;
using Yitai.Floor;

namespace Yitai.App.Views;

/// <summary>What is wrong on the floor now.</summary>
internal static class FloorAlarms
{
    /// <summary>A wait from this share of its limit on is a warning.</summary>
    private const double Near = 0.8;

    public static ImmutableArray<FloorAlarm> Of(HallDay day, DateTimeOffset now) => day.IsOpen
        ? [.. Panics(day), .. Greetings(day, now).Concat(Waits(day, now)).Concat(Counters(day, now)).Concat(Closing(day, now)).Concat(Printers(day)).OrderBy(a => a.Since)]
        : [];

    /// <summary>Before all others, however new.</summary>
    private static IEnumerable<FloorAlarm> Panics(HallDay day) =>
        day.Panics.OrderBy(p => (p.Value, p.Key.Value)).Select(p => new FloorAlarm(FloorAlarmKind.Panic, FloorAlarmSeverity.Danger, p.Value, null, p.Key, null, null));

    private static IEnumerable<FloorAlarm> Greetings(HallDay day, DateTimeOffset now) =>
        from visit in day.Visits.Values
        where visit.GreetedAt is null && visit.Ticket is null && !day.IsOver(visit)
        let late = visit.ArrivedAt + day.Settings!.Limits.GreetWithin
        where now > late
        select new FloorAlarm(FloorAlarmKind.GreetLate, FloorAlarmSeverity.Danger, late, null, null, visit.No, null);

    private static IEnumerable<FloorAlarm> Waits(HallDay day, DateTimeOffset now)
    {
        foreach (var line in day.Settings!.Lines)
        {
            var waiting = day.WaitingIn(line.Id, now).ToList();
            if (waiting.Count == 0)
            {
                continue;
            }

            var longest = waiting.MinBy(t => t.Phase.Since)!;
            if (now - longest.Phase.Since >= line.WaitLimit * Near)
            {
                var broken = now - longest.Phase.Since > line.WaitLimit;
                yield return new FloorAlarm(FloorAlarmKind.WaitLimit, broken ? FloorAlarmSeverity.Danger : FloorAlarmSeverity.Warning,
                    longest.Phase.Since + (line.WaitLimit * (broken ? 1 : Near)), line.Id, null, null, longest.No);
            }

            if (!day.Counters.Values.OfType<Counter.Staffed>().Any(c => c.Lines.Contains(line.Id)))
            {
                yield return new FloorAlarm(FloorAlarmKind.NoCounterForLine, FloorAlarmSeverity.Danger, longest.Phase.Since, line.Id, null, null, null);
            }
        }
    }

    private static IEnumerable<FloorAlarm> Counters(HallDay day, DateTimeOffset now)
    {
        foreach (var counter in day.Counters.Values)
        {
            if (counter is Counter.Paused { TooLong: true } or Counter.LeftService { TooLong: true })
            {
                yield return new FloorAlarm(FloorAlarmKind.AwayTooLong, FloorAlarmSeverity.Danger, counter.Since + day.Settings!.Limits.AwayLimit, null, counter.No, null, null);
            }
            else if (CounterViews.ReturnBy(counter) is { } by && now > by)
            {
                yield return new FloorAlarm(FloorAlarmKind.ReturnLate, FloorAlarmSeverity.Warning, by, null, counter.No, null, null);
            }
        }
    }

    private static IEnumerable<FloorAlarm> Closing(HallDay day, DateTimeOffset now) =>
        now > day.ClosesAt && day.Present.IsEmpty
            ? [new FloorAlarm(FloorAlarmKind.DayShouldClose, FloorAlarmSeverity.Warning, day.ClosesAt, null, null, null, null)]
            : [];

    private static IEnumerable<FloorAlarm> Printers(HallDay day) =>
        from print in day.Prints.Values
        where !print.IsOpen
        group print by print.Printer into printer
        let last = printer.MaxBy(p => p.Order)!
        where last.State is not PrintState.Confirmed
        select new FloorAlarm(FloorAlarmKind.PrinterTrouble, FloorAlarmSeverity.Warning, last.Since, null, null, null, last.Ticket);
}
