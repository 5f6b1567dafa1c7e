using Yitai.App.Views;
using Yitai.Floor;

namespace Yitai.App.History;

/// <summary>What each counter did when, from the facts of a day.</summary>
internal sealed class CounterTimeline
{
    private readonly Dictionary<CounterNo, (Counter Counter, DateTimeOffset Since)> _now = [];
    private readonly List<CounterStretch> _stretches = [];

    public IReadOnlyList<CounterStretch> Stretches => _stretches;

    /// <summary>Takes note of the counters after a fact.</summary>
    public void Note(HallDay day, DateTimeOffset at)
    {
        foreach (var (no, counter) in day.Counters)
        {
            if (_now.TryGetValue(no, out var was))
            {
                if (ReferenceEquals(was.Counter, counter) || (Phase(was.Counter) == Phase(counter) && was.Counter.IsAway == counter.IsAway))
                {
                    continue;
                }

                Add(was.Counter, was.Since, at);
            }

            _now[no] = (counter, at);
        }
    }

    /// <summary>Ends what still goes on.</summary>
    public void End(DateTimeOffset at)
    {
        foreach (var (counter, since) in _now.Values)
        {
            Add(counter, since, at);
        }

        _now.Clear();
    }

    private void Add(Counter counter, DateTimeOffset from, DateTimeOffset to)
    {
        if (counter is Counter.Staffed && to > from)
        {
            _stretches.Add(new CounterStretch(counter.No, Phase(counter), counter.IsAway, from, to));
        }
    }

    private static CounterPhase Phase(Counter counter) => CounterViews.Phase(counter);
}

/// <summary>A counter in one phase, from (included) to (not included).</summary>
internal sealed record CounterStretch(CounterNo Counter, CounterPhase Phase, bool Away, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Staffed and not paused or left.</summary>
    public bool IsOpen => Phase is CounterPhase.Open or CounterPhase.Calling or CounterPhase.Serving;

    public double Minutes => (To - From).TotalMinutes;

    /// <summary>The part inside a period, in minutes.</summary>
    public double MinutesWithin(DateTimeOffset from, DateTimeOffset to)
    {
        var begin = From > from ? From : from;
        var end = To < to ? To : to;
        return end > begin ? (end - begin).TotalMinutes : 0;
    }
}
