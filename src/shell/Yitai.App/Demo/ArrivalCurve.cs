namespace Yitai.App.Demo;

/// <summary>When customers come in the course of a day: a morning peak, a quiet noon, a lower afternoon peak.</summary>
internal static class ArrivalCurve
{
    /// <summary>Weights of twelve equal parts of the opening hours, the shape of a recorded hall's day.</summary>
    private static readonly double[] Weights = [0.7, 1.25, 1.5, 1.35, 1.05, 0.7, 0.6, 0.95, 1.25, 1.15, 0.9, 0.6];

    /// <summary>In order, all within the hours; about so many, as chance has it.</summary>
    public static List<DateTimeOffset> Of(DateTimeOffset opens, DateTimeOffset closes, int about, Random chance)
    {
        var (at, peak, hours) = (opens, Weights.Max(), closes - opens);
        var most = about * peak / Weights.Average() / hours.TotalSeconds;
        var arrivals = new List<DateTimeOffset>();
        while (true)
        {
            // Thinning (Lewis & Shedler 1979): candidates at the highest rate, kept in proportion to the rate of their moment.
            at += TimeSpan.FromSeconds(-Math.Log(1 - chance.NextDouble()) / most);
            if (at >= closes)
            {
                return arrivals;
            }

            if (chance.NextDouble() * peak < Weights[(int)((at - opens) / hours * Weights.Length)])
            {
                arrivals.Add(at);
            }
        }
    }
}
