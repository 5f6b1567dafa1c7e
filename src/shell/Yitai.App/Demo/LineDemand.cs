using Yitai.Floor;

namespace Yitai.App.Demo;

/// <summary>What customers come for: each line as often as its counters can bear, so that no line of any hall is drowned.</summary>
/// <remarks>A counter gives its time to its lines in equal parts; a service takes the typical time and 0.7 min between customers.</remarks>
internal static class LineDemand
{
    private const double BetweenMinutes = 0.7;

    /// <summary>Customers a minute that the line's counters can serve; 0 where no counter serves it.</summary>
    public static double Capacity(HallSettings settings, Line line) =>
        settings.Counters.Where(c => c.Lines.Contains(line.Id)).Sum(c => 1.0 / c.Lines.Length) / (line.TypicalService.TotalMinutes + BetweenMinutes);

    /// <summary>One of the lines by chance, in proportion to what they can bear.</summary>
    /// <param name="die">From 0 to below 1.</param>
    public static Line Choose(HallSettings settings, IReadOnlyList<Line> among, double die)
    {
        var left = die * among.Sum(l => Capacity(settings, l));
        foreach (var line in among)
        {
            left -= Capacity(settings, line);
            if (left < 0)
            {
                return line;
            }
        }

        return among[^1];
    }
}
