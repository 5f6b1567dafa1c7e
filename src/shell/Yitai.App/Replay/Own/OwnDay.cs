using System.Collections.Immutable;
using Yitai.Floor;

namespace Yitai.App.Replay.Own;

/// <summary>One business day of the product's own log as a recording: the facts of each customer as steps.</summary>
internal sealed class OwnDay(DateOnly on, HallSettings settings)
{
    private readonly List<RowNote> _refused = [];
    private readonly OwnCustomers _customers = new();
    private readonly OwnCounters _counters = new();
    private HallDay _day = HallDay.Start with { Settings = settings };
    private int _read;

    public void Count(int line, string? fault)
    {
        _read++;
        if (fault is not null)
        {
            _refused.Add(new RowNote(line, fault));
        }
    }

    /// <summary>False: the fact cannot follow those before it; a line is missing.</summary>
    public bool Lives(FloorFact fact)
    {
        try
        {
            var before = _day;
            _day = FloorEvolution.Evolve(_day, fact);
            _customers.Live(before, _day, fact);
            _counters.Live(fact);
            return true;
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidCastException or NullReferenceException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    public RecordedDay Recorded()
    {
        var last = _day.Settings!;
        var customers = _customers.Recorded;
        return new RecordedDay(
            last.Name.En, on, last.Calendar,
            [.. last.Lines.Select(l => new RecordedLine(l.Id, l.Letter, l.Name.En, l.TypicalService))],
            [.. last.Counters.Select(c => new RecordedCounter(c.No, c.Name.En, _counters.LinesOf(c.No) ?? c.Lines, _counters.Active(c.No)))],
            customers, new RowCount(_read, [.. _refused], []),
            ["Postponed places and skills that changed in the day are not part of the free run."])
        { ClassOrder = last.ClassOrder };
    }
}

/// <summary>When each counter was open and not paused, from the facts.</summary>
internal sealed class OwnCounters
{
    private readonly Dictionary<CounterNo, DateTimeOffset> _since = [];
    private readonly Dictionary<CounterNo, List<Span>> _active = [];
    private readonly Dictionary<CounterNo, ImmutableArray<LineId>> _lines = [];

    public ImmutableArray<LineId>? LinesOf(CounterNo no) => _lines.TryGetValue(no, out var lines) ? lines : null;

    public ImmutableArray<Span> Active(CounterNo no) => _active.TryGetValue(no, out var spans) ? [.. spans] : [];

    public void Live(FloorFact fact)
    {
        switch (fact)
        {
            case FloorFact.CounterOpened f:
                _lines[f.Counter] = _lines.TryGetValue(f.Counter, out var known) ? [.. known.Union(f.Lines)] : f.Lines;
                _since[f.Counter] = f.At;
                break;
            case FloorFact.CounterResumed f:
                _since[f.Counter] = f.At;
                break;
            case FloorFact.CounterPaused f:
                End(f.Counter, f.At);
                break;
            case FloorFact.CounterClosed f:
                End(f.Counter, f.At);
                break;
            case FloorFact.DayClosed f:
                foreach (var no in _since.Keys.ToList())
                {
                    End(no, f.At);
                }

                break;
            default:
                break;
        }
    }

    private void End(CounterNo no, DateTimeOffset at)
    {
        if (_since.Remove(no, out var since) && at > since)
        {
            (_active.TryGetValue(no, out var spans) ? spans : _active[no] = []).Add(new Span(since, at));
        }
    }
}
