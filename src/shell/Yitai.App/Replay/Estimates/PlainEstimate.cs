using Yitai.Floor;

namespace Yitai.App.Replay.Estimates;

/// <summary>What the product is compared with: people ahead × mean service ÷ open counters, made a range by constant factors (and a
/// constant), those with the least score on the days used for fitting; outward to whole minutes.</summary>
internal sealed record PlainEstimate(double From, double To, double Add)
{
    public WaitRange Of(double minutes) => new((int)Math.Floor(From * minutes), (int)Math.Ceiling((To * minutes) + Add));

    /// <param name="adds">The constants to try; 0 alone: factors only.</param>
    public static PlainEstimate Fitted(IReadOnlyList<EstimateSample> samples, params int[] adds)
    {
        var from = Enumerable.Range(0, 11).Select(i => i / 10.0).MinBy(f => samples.Sum(s => Low(Math.Floor(f * s.PlainMinutes), s.WaitedMinutes)));
        var (to, add) = Enumerable.Range(10, 21).Select(i => i / 10.0).SelectMany(t => adds.Select(a => (To: t, Add: a)))
            .MinBy(p => samples.Sum(s => High(Math.Ceiling((p.To * s.PlainMinutes) + p.Add), s.WaitedMinutes)));
        return new PlainEstimate(from, to, add);
    }

    private static double Low(double from, double waited) => (from > waited ? IntervalScore.Penalty * (from - waited) : 0) - from;

    private static double High(double to, double waited) => to + (waited > to ? IntervalScore.Penalty * (waited - to) : 0);
}

/// <summary>The interval score at 80 %: the width, plus 2 ÷ 0.2 times what lies outside. The less the better.</summary>
/// <remarks>R. Winkler (1972); T. Gneiting and A. Raftery, "Strictly proper scoring rules, prediction, and estimation" (2007), 6.2.</remarks>
internal static class IntervalScore
{
    public const double Penalty = 2 / 0.2;

    public static double Of(WaitRange range, double waited) => range.ToMinutes - range.FromMinutes + (Penalty * Outside(range, waited));

    /// <summary>Minutes outside; 0: it held.</summary>
    public static double Outside(WaitRange range, double waited) => Math.Max(0, Math.Max(range.FromMinutes - waited, waited - range.ToMinutes));
}
