using Yitai.App.Views;

namespace Yitai.App.History;

/// <summary>Figures over waits or services, in minutes.</summary>
public static class Statistics
{
    /// <summary>Null when there is nothing to speak of. Percentiles by nearest rank: the smallest value that at least that share does not exceed.</summary>
    public static WaitStatistics? Of(IEnumerable<double> minutes)
    {
        var sorted = minutes.Order().ToArray();
        return sorted.Length == 0
            ? null
            : new WaitStatistics(sorted.Length, sorted.Average(), Percentile(sorted, 0.5), Percentile(sorted, 0.9), Percentile(sorted, 0.95), sorted[^1]);
    }

    private static double Percentile(double[] sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
}
