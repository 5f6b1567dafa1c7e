using System.Collections.Immutable;
using Yitai.App.Views;
using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>Recorded days beside the same days run freely by today's rules and by other ones.</summary>
/// <param name="Groups">Waits by line and by class over all days, the largest first.</param>
/// <param name="MeanChange">How the change of the mean wait is spread over the days; null: no day has waits.</param>
public sealed record WhatIfReport(
    ImmutableArray<WhatIfDay> Days, ImmutableArray<WhatIfGroup> Groups, WhatIfSpread? MeanChange, WhatIfSpread? P90Change)
{
    /// <exception cref="FormatException">The change names what no day has, or does not fit one of them.</exception>
    public static WhatIfReport Of(Recording recording, Func<RecordedDay, bool> chosen, RuleChange change)
    {
        var meant = recording.Days.Where(chosen).ToList();
        OtherRules.DemandKnown(meant, change);
        var lived = meant.Select(day => (Day: day, Other: day.Under(change))).ToList().AsParallel().AsOrdered()
            .Select(pair => (pair.Day, Today: LivedDay.Free(pair.Day), New: LivedDay.Free(pair.Other))).ToList();
        var days = lived.Select(l => WhatIfDay.Of(l.Day, l.Today, l.New)).ToImmutableArray();
        var groups = Split(lived, (day, step) => day.Lines.First(l => l.Id == day.Customers[step.Customer].Steps[step.Step].Line).Name)
            .Concat(Split(lived, (day, step) => day.Customers[step.Customer].Class.ToString()))
            .OrderByDescending(g => g.Today?.Count ?? 0).ToImmutableArray();
        return new WhatIfReport(days, groups, WhatIfSpread.Of(days.Select(d => d.New?.Mean - d.Today?.Mean)), WhatIfSpread.Of(days.Select(d => d.New?.P90 - d.Today?.P90)));
    }

    private static IEnumerable<WhatIfGroup> Split(List<(RecordedDay Day, LivedDay Today, LivedDay New)> lived, Func<RecordedDay, ReplayedStep, string> nameOf)
    {
        var today = ByName(l => l.Today);
        var other = ByName(l => l.New);
        return today.Select(g => g.Key).Union(other.Select(g => g.Key)).Select(name => new WhatIfGroup(name, WaitFigures.Of(today[name]), WaitFigures.Of(other[name])));

        ILookup<string, TimeSpan> ByName(Func<(RecordedDay Day, LivedDay Today, LivedDay New), LivedDay> side) =>
            lived.SelectMany(l => side(l).Steps.Where(s => s.Wait is not null).Select(s => (Name: nameOf(l.Day, s), Wait: s.Wait!.Value))).ToLookup(w => w.Name, w => w.Wait);
    }
}

/// <summary>One day: waits in minutes as recorded, by today's rules, by the new ones. Null: nobody waited.</summary>
/// <param name="TodayStaffedMinutes">Counter minutes.</param>
public sealed record WhatIfDay(
    string Place, DateOnly On, WaitStatistics? Recorded, WaitStatistics? Today, WaitStatistics? New,
    double TodayStaffedMinutes, double NewStaffedMinutes, int TodayLeftOver, int NewLeftOver)
{
    internal static WhatIfDay Of(RecordedDay day, LivedDay today, LivedDay other) => new(
        day.Place, day.On, WaitFigures.Of(day.Steps.Select(s => s.Waited).OfType<TimeSpan>()),
        WaitFigures.Of(today.Steps.Select(s => s.Wait).OfType<TimeSpan>()), WaitFigures.Of(other.Steps.Select(s => s.Wait).OfType<TimeSpan>()),
        Minutes(today), Minutes(other), today.LeftOver, other.LeftOver);

    private static double Minutes(LivedDay lived) => WaitFigures.Rounded(lived.Staffed.Values.Sum(s => s.TotalMinutes));
}

public sealed record WhatIfGroup(string Name, WaitStatistics? Today, WaitStatistics? New);

/// <summary>A change in minutes over the days; below zero is a shorter wait.</summary>
/// <param name="Better">Days on which it is shorter by 3 s or more; <paramref name="Worse"/>: longer.</param>
/// <param name="StandardDeviation">Of the sample; 0 for one day.</param>
public sealed record WhatIfSpread(int Days, int Better, int Worse, double Mean, double StandardDeviation, double Least, double Median, double Most)
{
    /// <summary>What shows as 0.0 is no change.</summary>
    private const double Shown = 0.05;

    internal static WhatIfSpread? Of(IEnumerable<double?> changes)
    {
        var all = changes.OfType<double>().Order().ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var mean = all.Average();
        var deviation = all.Count == 1 ? 0 : Math.Sqrt(all.Sum(c => (c - mean) * (c - mean)) / (all.Count - 1));
        return new WhatIfSpread(
            all.Count, all.Count(c => c <= -Shown), all.Count(c => c >= Shown), WaitFigures.Rounded(mean), WaitFigures.Rounded(deviation),
            WaitFigures.Rounded(all[0]), WaitFigures.Rounded(all[(all.Count - 1) / 2]), WaitFigures.Rounded(all[^1]));
    }
}
