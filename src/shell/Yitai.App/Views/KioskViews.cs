using System.Collections.Immutable;
using Yitai.Floor;

namespace Yitai.App.Views;

/// <summary>Draws the kiosk's view.</summary>
public static class KioskViews
{
    public static KioskView Of(HallDay day, DateTimeOffset now)
    {
        var settings = day.Settings!;
        return new KioskView(settings.Name, settings.Calendar.ZoneId, day.IsOpen, NextOpening(day, now),
            [.. settings.Lines.Where(l => l.OnKiosk).Select(l => Line(day, l, now))], PrintView.Latest(day));
    }

    private static KioskLine Line(HallDay day, Line line, DateTimeOffset now)
    {
        var waiting = day.CountIn(line.Id);
        return new KioskLine(line.Id, line.Letter, line.Name, line.Needs, waiting,
            WaitEstimate.For(day, line, waiting, now)?.Range, FloorDecider.LineClosed(day, line, now)?.Name);
    }

    /// <summary>When the hall opens next: today's opening while it lies ahead or the day is open, else the next day with hours.</summary>
    private static DateTimeOffset? NextOpening(HallDay day, DateTimeOffset now)
    {
        if (day.IsOpen)
        {
            return day.OpensAt;
        }

        var (calendar, hours) = (day.Settings!.Calendar, day.Settings.Hours);
        var today = calendar.DayOf(now);
        return Enumerable.Range(0, 8).Select(n => today.AddDays(n))
            .Where(d => d != day.On && hours[((int)d.DayOfWeek + 6) % 7] is not null)
            .Select(d => (DateTimeOffset?)calendar.At(d, hours[((int)d.DayOfWeek + 6) % 7]!.Opens))
            .FirstOrDefault(at => at > now);
    }
}
