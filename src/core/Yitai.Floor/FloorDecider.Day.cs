using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Floor;

public static partial class FloorDecider
{
    private static Decision<FloorFact> ChangeSettings(HallDay day, FloorCommand.ChangeSettings c)
    {
        if (SettingsCheck.Problem(c.Settings) is { } problem)
        {
            return new FloorRefusal.SettingsInvalid(problem);
        }

        if (day.Counters.Values.OfType<Counter.Staffed>().OrderBy(s => s.No.Value).FirstOrDefault(s => !Fits(s)) is { } staffed)
        {
            return new FloorRefusal.CounterInUse(staffed.No);
        }

        if (day.Present.Values.OrderBy(t => t.Order).SelectMany(t => t.Services).FirstOrDefault(l => c.Settings.Line(l) is null) is { Value: not null } line)
        {
            return new FloorRefusal.LineInUse(line);
        }

        return new FloorFact.SettingsChanged(c.Settings, c.At);

        bool Fits(Counter.Staffed staffed) =>
            c.Settings.Counter(staffed.No) is { } plan && staffed.Lines.All(plan.Lines.Contains);
    }

    private static Decision<FloorFact> OpenDay(HallDay day, FloorCommand.OpenDay c)
    {
        if (day.Settings is not { } settings)
        {
            return new FloorRefusal.DayNotOpen();
        }

        var on = settings.Calendar.DayOf(c.At);
        if (day.IsOpen)
        {
            return day.On == on ? new FloorRefusal.DayAlreadyOpen(on) : new FloorRefusal.EarlierDayStillOpen(day.On!.Value);
        }

        if (day.On >= on)
        {
            return new FloorFact.DayReopened(day.On.Value, c.At);
        }

        var hours = settings.Hours[((int)on.DayOfWeek + 6) % 7];
        var (opens, closes) = hours is null
            ? (c.At, settings.Calendar.EndOf(on))
            : (settings.Calendar.At(on, hours.Opens), settings.Calendar.At(on, hours.Closes));
        return new FloorFact.DayOpened(on, opens, closes, day.Carry(), c.At);
    }

    private static Decision<FloorFact> CloseDay(HallDay day, FloorCommand.CloseDay c)
    {
        if (!day.IsOpen)
        {
            return new FloorRefusal.DayNotOpen();
        }

        if (c.Due is { } due && (due != FloorTimers.Rollover(day) || c.At < due))
        {
            return new FloorRefusal.TimerNotRunning(FloorTimers.RolloverId);
        }

        var atCounters = day.Counters.Values.OfType<Counter.Staffed>().Count(s => s.With is not null);
        if (c.Due is null && atCounters > 0)
        {
            return new FloorRefusal.CustomersAtCounters(atCounters);
        }

        var left = day.Present.Values.OrderBy(t => t.Order).Select(t => t.No).ToImmutableArray();
        return new FloorFact.DayClosed(day.On!.Value, c.Due, left, c.At);
    }
}
