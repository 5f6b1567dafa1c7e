using System.Collections.Immutable;
using Yitai.App.Views;

namespace Yitai.App.Replay;

/// <summary>Lengths of time in figures, in minutes.</summary>
public static class WaitFigures
{
    private static readonly (int From, int? To)[] Edges = [(0, 5), (5, 10), (10, 15), (15, 30), (30, 60), (60, null)];

    /// <summary>Null of nothing. Percentiles by nearest rank.</summary>
    public static WaitStatistics? Of(IEnumerable<TimeSpan> lengths)
    {
        var minutes = lengths.Select(l => l.TotalMinutes).Order().ToList();
        return minutes.Count == 0
            ? null
            : new WaitStatistics(minutes.Count, Rounded(minutes.Average()), Rank(0.5), Rank(0.9), Rank(0.95), Rounded(minutes[^1]));

        double Rank(double share) => Rounded(minutes[Math.Max(0, (int)Math.Ceiling(share * minutes.Count) - 1)]);
    }

    /// <summary>0–5, 5–10, 10–15, 15–30, 30–60 and 60 or more; an edge belongs to the bucket it begins.</summary>
    public static ImmutableArray<WaitBucket> Buckets(IEnumerable<TimeSpan> lengths)
    {
        var minutes = lengths.Select(l => l.TotalMinutes).ToList();
        return [.. Edges.Select(e => new WaitBucket(e.From, e.To, minutes.Count(m => m >= e.From && (e.To is null || m < e.To))))];
    }

    /// <summary>To a thousandth: a twentieth of a second.</summary>
    public static double Rounded(double value) => Math.Round(value, 3, MidpointRounding.AwayFromZero);
}
