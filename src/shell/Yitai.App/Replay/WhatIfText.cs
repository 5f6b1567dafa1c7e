using System.Globalization;
using System.Text;
using Yitai.App.Views;

namespace Yitai.App.Replay;

/// <summary>A what-if report for a person at a terminal: a line a day, then lines and classes, then how the change is spread over the days.</summary>
public static class WhatIfText
{
    public static string Of(WhatIfReport report)
    {
        var text = new StringBuilder();
        Line(text, $"{"minutes",-34}{"recorded",18}{"today's rules",18}{"new rules",18}{"change",18}{"staffed hours",20}");
        Line(text, $"{"",-34}{"mean    p90",18}{"mean    p90",18}{"mean    p90",18}{"mean    p90",18}{"today     new",20}");
        foreach (var day in report.Days)
        {
            Line(text, $"{Short($"{day.Place} {day.On:yyyy-MM-dd}".Trim()),-34}{Two(day.Recorded),18}{Two(day.Today),18}{Two(day.New),18}{Change(day.Today, day.New),18}{day.TodayStaffedMinutes / 60,12:0.0}{day.NewStaffedMinutes / 60,8:0.0}");
        }

        Line(text, $"");
        foreach (var group in report.Groups)
        {
            Line(text, $"{Short(group.Name),-34}{$"n = {group.Today?.Count ?? 0}",18}{Two(group.Today),18}{Two(group.New),18}{Change(group.Today, group.New),18}");
        }

        Line(text, $"");
        Spread(text, "mean wait", report.MeanChange);
        Spread(text, "p90 of the wait", report.P90Change);
        return text.ToString();
    }

    private static void Spread(StringBuilder text, string what, WhatIfSpread? s)
    {
        if (s is not null)
        {
            Line(text, $"{what}: {s.Mean:+0.0;-0.0;0.0} min on average over {s.Days} days (standard deviation {s.StandardDeviation:0.0}; from {s.Least:+0.0;-0.0;0.0} to {s.Most:+0.0;-0.0;0.0}, middle {s.Median:+0.0;-0.0;0.0}); shorter on {s.Better}, longer on {s.Worse}");
        }
    }

    private static string Short(string name) => name.Length <= 32 ? name : name[..31] + "…";

    private static string Two(WaitStatistics? w) => w is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{w.Mean:0.0}{w.P90,7:0.0}");

    private static string Change(WaitStatistics? a, WaitStatistics? b) =>
        a is null || b is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{b.Mean - a.Mean:+0.0;-0.0;0.0}{b.P90 - a.P90,7:+0.0;-0.0;0.0}");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
