using System.Collections.Immutable;

namespace Yitai.Floor;

/// <summary>How far around an expected wait the range must reach so that it holds four times in five: learned from the hall's own waits.</summary>
/// <remarks>Online quantile tracking, the method of A. Gibbs and E. Candès, "Adaptive conformal inference under distribution shift" (2021), in the form
/// of A. Angelopoulos, E. Candès and R. Tibshirani, "Conformal PID control for time series prediction" (2023): after a wait that was longer than told
/// the upper end moves out by 0.9 of a step, after every other it moves in by 0.1, so that in the long run one in ten is longer, whatever the
/// distribution; the lower end likewise. All is done on the logarithm of minutes + 2, where errors of short and of long waits are alike, and at
/// eight lengths of wait, with a straight line between them.</remarks>
public sealed record Calibration
{
    /// <summary>Added to minutes before the logarithm is taken: a wait of nothing has one too.</summary>
    public const double Shift = 2;

    private const double Tail = 0.1;
    private const double Step = 0.012;
    private const double Widest = 3;

    /// <summary>2, 4, 8 … 256 (minutes + 2).</summary>
    private static readonly ImmutableArray<double> Lengths = [.. Enumerable.Range(1, 8).Select(i => i * Math.Log(2))];

    /// <summary>Of a hall that knows nothing of itself yet.</summary>
    public static Calibration Start { get; } = new() { Low = [.. Lengths.Select(_ => -0.7)], High = [.. Lengths.Select(_ => 0.7)] };

    private Calibration() { }

    /// <summary>At each length, what is added for the lower end; -3 to 0.3.</summary>
    public required ImmutableArray<double> Low { get; init; }

    /// <summary>At each length, what is added for the upper end; -0.3 to 3.</summary>
    public required ImmutableArray<double> High { get; init; }

    /// <summary>How many waits were judged.</summary>
    public int Judged { get; init; }

    /// <summary>As a day took it over; one that does not fit this version's lengths begins anew.</summary>
    public static Calibration From(Learned? learned) => learned is null || learned.Low.Length != Lengths.Length || learned.High.Length != Lengths.Length
        ? Start
        : new Calibration { Low = [.. learned.Low.Select(v => v / 1000.0)], High = [.. learned.High.Select(v => v / 1000.0)], Judged = learned.Judged };

    /// <summary>The range around an expected wait, outward to whole minutes, at least 2 minutes up. A longer expectation never lowers either end.</summary>
    public WaitRange Around(double expectedMinutes)
    {
        var length = Math.Log(expectedMinutes + Shift);
        var from = Math.Max(0, (int)Math.Floor(Math.Exp(End(Low, length)) - Shift));
        var to = (int)Math.Min(int.MaxValue, Math.Ceiling(Math.Exp(End(High, length)) - Shift));
        return new WaitRange(from, Math.Max(Math.Max(2, from + 1), to));
    }

    /// <summary>After a wait of which this range was told.</summary>
    public Calibration After(double expectedMinutes, WaitRange told, double waitedMinutes)
    {
        var (at, share) = Place(Math.Log(expectedMinutes + Shift));
        var (shorter, longer) = (waitedMinutes < told.FromMinutes, waitedMinutes > told.ToMinutes);
        return this with
        {
            Low = Moved(Low, at, share, (shorter ? -1 : 0) + Tail, -Widest, 0.3),
            High = Moved(High, at, share, (longer ? 1 : 0) - Tail, -0.3, Widest),
            Judged = Judged + 1,
        };
    }

    private static ImmutableArray<double> Moved(ImmutableArray<double> ends, int at, double share, double by, double least, double most) => ends
        .SetItem(at, Math.Clamp(ends[at] + (Step * (1 - share) * by), least, most))
        .SetItem(at + 1, Math.Clamp(ends[at + 1] + (Step * share * by), least, most));

    /// <summary>Between the lengths a straight line; an end that falls from one length to the next is held level.</summary>
    private static double End(ImmutableArray<double> ends, double length)
    {
        var (at, share) = Place(length);
        var (here, next) = (double.MinValue, double.MinValue);
        for (var i = 0; i <= at + 1; i++)
        {
            (here, next) = (next, Math.Max(next, Lengths[i] + ends[i]));
        }

        return (here * (1 - share)) + (next * share) + Math.Max(0, length - Lengths[^1]);
    }

    /// <summary>The length at or before it, and how far it is to the next, 0 to 1.</summary>
    private static (int At, double Share) Place(double length)
    {
        var at = 0;
        while (at < Lengths.Length - 2 && length > Lengths[at + 1])
        {
            at++;
        }

        return (at, Math.Clamp((length - Lengths[at]) / (Lengths[at + 1] - Lengths[at]), 0, 1));
    }
}
