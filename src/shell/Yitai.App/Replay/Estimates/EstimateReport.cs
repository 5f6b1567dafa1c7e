using System.Collections.Immutable;

namespace Yitai.App.Replay.Estimates;

/// <summary>The estimates of recorded days beside the recorded waits.</summary>
/// <param name="Days">Measured; <paramref name="TuningDays"/> are left out of every figure but the fit of what it is compared with.</param>
/// <param name="NotGiven">Tickets that were told nothing because no counter served the line; of all days.</param>
/// <param name="Factors">What it is compared with: from and to, as factors of people ahead × mean service ÷ open counters.</param>
/// <param name="FactorsAndConstant">The same with a constant added above.</param>
/// <param name="Issued">As the tickets told.</param>
/// <param name="Busy">Of those, where no counter was free.</param>
/// <param name="SentOn">To another line, at that moment.</param>
/// <param name="Waiting">Of who waits, every five minutes anew.</param>
public sealed record EstimateReport(
    string Format, int Days, int TuningDays, int NotGiven, PlainFactors Factors, PlainFactors FactorsAndConstant,
    EstimateFigures? Issued, EstimateFigures? Busy, EstimateFigures? SentOn, EstimateFigures? Waiting,
    ImmutableArray<EstimateGroup> ByPlace, ImmutableArray<EstimateGroup> ByHour, ImmutableArray<EstimateGroup> ByWait, ImmutableArray<EstimateGroup> WaitingByWait)
{
    private static readonly (double From, string Name)[] Buckets = [(0, "0–5 min"), (5, "5–10 min"), (10, "10–20 min"), (20, "20–40 min"), (40, "40–80 min"), (80, "80 min +")];

    /// <summary>Each hall's first day and every third after it are for fitting; the rest is measured.</summary>
    public static EstimateReport Of(Recording recording, Func<RecordedDay, bool> chosen)
    {
        var halls = recording.Days.Where(chosen).GroupBy(d => d.Place).Select(g => g.OrderBy(d => d.On).ToList()).ToList();
        var lived = halls.AsParallel().AsOrdered().Select(days => EstimateReplay.Of(days, IsTuning)).ToList();
        var all = lived.SelectMany(l => l.Samples).ToList();
        var fit = all.FindAll(s => s is { IsTuning: true, Kind: EstimateMoment.Issued });
        var (factors, constant) = (PlainEstimate.Fitted(fit, 0), PlainEstimate.Fitted(fit, 0, 1, 2, 3, 5, 8, 12, 20, 30));
        var measured = all.FindAll(s => !s.IsTuning);
        var issued = measured.FindAll(s => s.Kind == EstimateMoment.Issued);
        var waiting = measured.FindAll(s => s.Kind == EstimateMoment.Waiting);
        return new EstimateReport(
            recording.Format, halls.Sum(h => h.Where((_, i) => !IsTuning(i)).Count()), halls.Sum(h => h.Where((_, i) => IsTuning(i)).Count()), lived.Sum(l => l.NotGiven),
            PlainFactors.Of(factors), PlainFactors.Of(constant),
            Figures(issued), Figures(issued.FindAll(s => !s.FreeCounter)), Figures(measured.FindAll(s => s.Kind == EstimateMoment.SentOn)), Figures(waiting),
            Groups(issued, s => s.Place, s => s.Place), Groups(issued, s => s.Hour, s => $"{s.Hour:00}:00"), Groups(issued, Bucket, s => Buckets[Bucket(s)].Name),
            Groups(waiting, Bucket, s => Buckets[Bucket(s)].Name));

        static bool IsTuning(int index) => index % 3 == 0;
        EstimateFigures? Figures(List<EstimateSample> samples) => EstimateFigures.Of(samples, factors, constant);
        ImmutableArray<EstimateGroup> Groups<T>(List<EstimateSample> samples, Func<EstimateSample, T> by, Func<EstimateSample, string> name) =>
            [.. samples.GroupBy(by).OrderBy(g => g.Key).Select(g => new EstimateGroup(name(g.First()), Figures([.. g])!))];
    }

    private static int Bucket(EstimateSample sample) => Array.FindLastIndex(Buckets, b => sample.WaitedMinutes >= b.From);
}

public sealed record EstimateGroup(string Name, EstimateFigures Figures);

public sealed record PlainFactors(double From, double To, double AddMinutes)
{
    internal static PlainFactors Of(PlainEstimate plain) => new(plain.From, plain.To, plain.Add);
}

/// <param name="Held">Share of the ranges that held the recorded wait, 0 to 1.</param>
/// <param name="Score">Mean interval score at 80 %, in minutes; the less the better.</param>
/// <param name="MedianMissMinutes">Of those that did not hold; null: all did.</param>
/// <param name="Better">1 − score ÷ the score of the factors.</param>
public sealed record EstimateFigures(
    int Count, double MeanWaitMinutes, double Held, double WidthMinutes, double Score, double? MedianMissMinutes,
    double FactorsHeld, double FactorsScore, double Better, double ConstantHeld, double ConstantScore, double BetterThanConstant)
{
    internal static EstimateFigures? Of(List<EstimateSample> samples, PlainEstimate factors, PlainEstimate constant)
    {
        if (samples.Count == 0)
        {
            return null;
        }

        var (held, score) = Figures(s => s.Range);
        var (factorsHeld, factorsScore) = Figures(s => factors.Of(s.PlainMinutes));
        var (constantHeld, constantScore) = Figures(s => constant.Of(s.PlainMinutes));
        var missed = samples.Select(s => IntervalScore.Outside(s.Range, s.WaitedMinutes)).Where(m => m > 0).ToList();
        return new EstimateFigures(
            samples.Count, WaitFigures.Rounded(samples.Average(s => s.WaitedMinutes)), held,
            WaitFigures.Rounded(samples.Average(s => s.Range.ToMinutes - s.Range.FromMinutes)), score,
            WaitFigures.Of(missed.Select(m => TimeSpan.FromMinutes(m)))?.P50,
            factorsHeld, factorsScore, WaitFigures.Rounded(1 - (score / factorsScore)), constantHeld, constantScore, WaitFigures.Rounded(1 - (score / constantScore)));

        (double, double) Figures(Func<EstimateSample, Floor.WaitRange> range) => (
            WaitFigures.Rounded(samples.Average(s => IntervalScore.Outside(range(s), s.WaitedMinutes) <= 0 ? 1.0 : 0)),
            WaitFigures.Rounded(samples.Average(s => IntervalScore.Of(range(s), s.WaitedMinutes))));
    }
}
