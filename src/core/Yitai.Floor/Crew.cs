namespace Yitai.Floor;

/// <summary>The counters that serve a line now: staffed, neither paused nor left.</summary>
/// <param name="Idle">Of them, those that nobody is called to.</param>
/// <param name="Shared">The other lines of customers they serve, each with the share of its counters that are of this crew, above 0 to 1.</param>
public readonly record struct Crew(int Counters, int Idle, IReadOnlyDictionary<LineId, double> Shared)
{
    public static Crew Of(HallDay day, LineId line)
    {
        var (counters, idle) = (0, 0);
        var shared = new Dictionary<LineId, double>();
        var serving = Serving(day).ToList();
        foreach (var counter in serving.Where(c => c.Lines.Contains(line)))
        {
            counters++;
            idle += counter is Counter.Open ? 1 : 0;
            foreach (var other in counter.Lines)
            {
                if (other != line && (shared.ContainsKey(other) || day.Settings!.Line(other) is { Internal: false }))
                {
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                }
            }
        }

        if (shared.Count > 0)
        {
            var all = serving.SelectMany(c => c.Lines).Where(shared.ContainsKey).CountBy(l => l).ToList();
            all.ForEach(l => shared[l.Key] /= l.Value);
        }

        return new Crew(counters, idle, shared);
    }

    private static IEnumerable<Counter.Staffed> Serving(HallDay day) =>
        day.Counters.Values.OfType<Counter.Staffed>().Where(c => c is not Counter.Paused and not Counter.LeftService);
}
