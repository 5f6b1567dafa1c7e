namespace Yitai.Floor;

/// <summary>How long a newcomer or a waiting ticket will wait, as a range.</summary>
public static class WaitEstimate
{
    private const int Enough = 5;

    /// <summary>The range from now; null while no counter serves the line.</summary>
    /// <remarks>People ahead × mean service ÷ counters, plus half a service while all counters are busy (the mean rest of a service
    /// of exponential length seen by several counters); from 60 % to 150 % of it, outward to whole minutes. The mean is of the
    /// services of the line that day remembers; before there are 5, the line's typical service.</remarks>
    /// <param name="ahead">Who is called before; at least 0.</param>
    public static WaitRange? For(HallDay day, Line line, int ahead)
    {
        var serving = day.Counters.Values.OfType<Counter.Staffed>()
            .Where(c => c is not Counter.Paused and not Counter.LeftService && c.Lines.Contains(line.Id)).ToList();
        if (serving.Count == 0)
        {
            return null;
        }

        var idle = serving.Count(c => c is Counter.Open);
        if (idle > ahead)
        {
            return new WaitRange(0, 2);
        }

        var expected = MeanServiceMinutes(day, line) * (ahead + 0.5) / serving.Count;
        return new WaitRange((int)Math.Floor(expected * 0.6), Math.Max(2, (int)Math.Ceiling(expected * 1.5)));
    }

    private static double MeanServiceMinutes(HallDay day, Line line) =>
        day.Recent.TryGetValue(line.Id, out var recent) && recent.Length >= Enough
            ? recent.Average(e => e.ServedFor.TotalMinutes)
            : line.TypicalService.TotalMinutes;
}
