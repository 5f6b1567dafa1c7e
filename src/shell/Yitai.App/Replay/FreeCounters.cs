using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>The counters of a day run freely: staffed in the recorded hours, a little longer where a customer would be left standing.</summary>
internal sealed class FreeCounters(RecordedDay day, ReplayedHall hall)
{
    private readonly HashSet<CounterNo> _overtime = [];
    private readonly Dictionary<CounterNo, DateTimeOffset> _since = [];
    private readonly Dictionary<CounterNo, Queue<(int Customer, int Step)>> _back = [];
    private readonly Dictionary<LineId, int> _waiting = [];
    private readonly Dictionary<CounterNo, TimeSpan> _staffed = [];

    /// <summary>How long each counter was staffed.</summary>
    public IReadOnlyDictionary<CounterNo, TimeSpan> Staffed => _staffed;

    /// <summary>The counters with nobody, the one that is free longest first.</summary>
    public List<CounterNo> Free(DateTimeOffset now) =>
        [.. _since.Keys.Select(hall.Floor.At).OfType<Counter.Open>().Where(c => c.Since <= now).OrderBy(c => c.Since).ThenBy(c => c.No.Value).Select(c => c.No)];

    public bool SomebodyWaits(CounterNo no) => Plan(no).Lines.Concat(Plan(no).Helps).Any(l => _waiting.GetValueOrDefault(l) > 0);

    public void Waits(LineId line, int more) => _waiting[line] = _waiting.GetValueOrDefault(line) + more;

    /// <summary>A customer who was set aside at this counter is there again, and is taken up before anybody is called.</summary>
    public void IsBack(CounterNo no, int customer, int step, DateTimeOffset now)
    {
        (_back.TryGetValue(no, out var queue) ? queue : _back[no] = new()).Enqueue((customer, step));
        if (!_since.ContainsKey(no))
        {
            Open(no, now);
            _overtime.Add(no);
        }
    }

    public (int Customer, int Step)? TakesUp(CounterNo no) => _back.TryGetValue(no, out var queue) && queue.TryDequeue(out var first) ? first : null;

    public void Open(CounterNo no, DateTimeOffset now)
    {
        _overtime.Remove(no);
        if (!_since.ContainsKey(no) && hall.Send(new FloorCommand.OpenCounter(no, Clerks.At(no), [], now)))
        {
            _since[no] = now;
        }
    }

    public void TimeIsOver(CounterNo no, DateTimeOffset now)
    {
        _overtime.Add(no);
        Freed(no, now);
    }

    /// <summary>The counter has nobody now; if its time is over and nobody waits for whom it is the last hope, it closes.</summary>
    public void Freed(CounterNo no, DateTimeOffset now)
    {
        if (_overtime.Contains(no) && hall.Floor.At(no) is Counter.Open && !Plan(no).Lines.Any(l => _waiting.GetValueOrDefault(l) > 0 && !WillBeServed(l, no, now)))
        {
            Close(no, now);
        }
    }

    /// <summary>When no counter of the line is staffed or will be, the one that went last comes back.</summary>
    public void SomebodyMustServe(LineId line, DateTimeOffset now)
    {
        var able = day.Counters.Where(c => c.Lines.Contains(line) && c.Active.Length > 0).ToList();
        if (able.Count > 0 && !able.Any(c => _since.ContainsKey(c.No) || c.Active[^1].To > now))
        {
            var last = able.MaxBy(c => c.Active[^1].To)!.No;
            Open(last, now);
            _overtime.Add(last);
        }
    }

    public void CloseAll(DateTimeOffset now)
    {
        foreach (var no in _since.Keys.ToList())
        {
            Close(no, now);
        }
    }

    private bool WillBeServed(LineId line, CounterNo but, DateTimeOffset now) => day.Counters.Any(c =>
        c.Lines.Contains(line) && c.Active.Length > 0 && ((c.No != but && _since.ContainsKey(c.No) && !_overtime.Contains(c.No)) || c.Active[^1].To > now));

    private void Close(CounterNo no, DateTimeOffset now)
    {
        if (hall.Send(new FloorCommand.CloseCounter(no, now)))
        {
            _staffed[no] = _staffed.GetValueOrDefault(no) + (now - _since[no]);
            _since.Remove(no);
            _overtime.Remove(no);
        }
    }

    private RecordedCounter Plan(CounterNo no) => day.Counters.First(c => c.No == no);
}
