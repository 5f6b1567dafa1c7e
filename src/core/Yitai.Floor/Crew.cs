using System.Collections.Immutable;

namespace Yitai.Floor;

/// <summary>The counters that serve a line now: staffed, neither paused nor left.</summary>
/// <param name="Idle">Of them, those that nobody is called to.</param>
/// <param name="SharedLines">The other lines of customers they serve, each with the share of its counters that are of this crew, above 0 to 1.</param>
public readonly record struct Crew(int Counters, int Idle, ImmutableDictionary<LineId, double> SharedLines)
{
    public static Crew Of(HallDay day, LineId line)
    {
        var (counters, idle) = (0, 0);
        Dictionary<LineId, int>? shared = null;
        foreach (var counter in day.Counters.Values)
        {
            if (Serves(counter) is not { } lines || !lines.Contains(line))
            {
                continue;
            }

            counters++;
            idle += counter is Counter.Open ? 1 : 0;
            foreach (var other in lines.Where(l => l != line && day.Settings!.Line(l) is { Internal: false }))
            {
                shared ??= [];
                shared[other] = shared.GetValueOrDefault(other) + 1;
            }
        }

        return new Crew(counters, idle, shared is null
            ? ImmutableDictionary<LineId, double>.Empty
            : shared.ToImmutableDictionary(s => s.Key, s => (double)s.Value / day.Counters.Values.Count(c => Serves(c)?.Contains(s.Key) ?? false)));
    }

    private static ImmutableArray<LineId>? Serves(Counter counter) =>
        counter is Counter.Staffed staffed and not Counter.Paused and not Counter.LeftService ? staffed.Lines : null;
}
