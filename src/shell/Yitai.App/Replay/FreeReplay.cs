using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>A recorded day run freely: the customers come when they came and need the time they needed, the counters are staffed when
/// they were; whom a counter calls, and when, is the product's own choice.</summary>
/// <remarks>A free counter calls at once. A step that followed another follows it by the same gap. Who left unserved leaves after the
/// same time, unless called before; then the service has the line's typical length. A counter with a customer when its time is over
/// finishes; the last counter of a line stays, or comes back, while somebody waits whom nobody else will serve. No chance is used.</remarks>
internal sealed partial class FreeReplay
{
    private readonly RecordedDay _day;
    private readonly ReplayedHall _hall;
    private readonly FreeCounters _counters;
    private readonly PriorityQueue<Action<DateTimeOffset>, (DateTimeOffset, int)> _agenda = new();
    private readonly Dictionary<TicketNo, (int Customer, int Step)> _whose = [];
    private int _order;

    private FreeReplay(RecordedDay day)
    {
        _day = day;
        _hall = new ReplayedHall(day);
        _counters = new FreeCounters(day, _hall);
    }

    public List<ReplayedStep> Steps { get; } = [];

    public List<ReplayRefusal> Refusals => _hall.Refusals;

    public IReadOnlyDictionary<CounterNo, TimeSpan> Staffed => _counters.Staffed;

    public int LeftOver { get; private set; }

    public static FreeReplay Of(RecordedDay day)
    {
        var replay = new FreeReplay(day);
        replay.Plan();
        var now = replay.Run();
        replay._counters.CloseAll(now);
        replay.LeftOver = replay._hall.Floor.Present.Count;
        replay._hall.Send(new FloorCommand.CloseDay(null, now));
        return replay;
    }

    private void Plan()
    {
        foreach (var counter in _day.Counters)
        {
            foreach (var span in counter.Active)
            {
                At(span.From, now => _counters.Open(counter.No, now));
                At(span.To, now => _counters.TimeIsOver(counter.No, now));
            }
        }

        for (var customer = 0; customer < _day.Customers.Length; customer++)
        {
            var first = customer;
            At(_day.Customers[customer].Steps[0].JoinedAt, now => Join(first, 0, now));
        }
    }

    private DateTimeOffset Run()
    {
        var now = _day.Extent.From;
        while (_agenda.TryDequeue(out var happens, out var when))
        {
            now = when.Item1;
            happens(now);
            if (!_agenda.TryPeek(out _, out var next) || next.Item1 > now)
            {
                Serve(now);
            }
        }

        return now;
    }

    private void Serve(DateTimeOffset now)
    {
        foreach (var counter in _counters.Free(now))
        {
            if (_counters.TakesUp(counter) is { } parked)
            {
                _hall.Send(new FloorCommand.ResumeTicket(counter, _hall.TicketOf(parked.Customer, parked.Step)!.No, now));
                Begin(parked.Customer, parked.Step, counter, TimeSpan.Zero, now);
            }
            else if (MayCallFrom(counter) is { } ready && ready > now)
            {
                At(ready, _ => { });
            }
            else if (_counters.SomebodyWaits(counter) && Choice.For(_hall.Floor, (Counter.Staffed)_hall.Floor.At(counter), now) is { } next)
            {
                var (customer, step) = _whose[next.Ticket.No];
                var before = next.Ticket.Waited;
                _hall.Send(new FloorCommand.CallNext(counter, now));
                _counters.Waits(next.Ticket.Line, -1);
                Begin(customer, step, counter, _hall.TicketOf(customer, step)!.Waited - before, now);
            }
        }
    }

    /// <summary>When the spacing of calls lets the counter call again; null: it has called nobody.</summary>
    private DateTimeOffset? MayCallFrom(CounterNo counter) => _hall.Floor.CallsOf.GetValueOrDefault(counter)?.LastAt + _day.Choosing.CallSpacing;

    private void Begin(int customer, int step, CounterNo counter, TimeSpan wait, DateTimeOffset now)
    {
        var recorded = _day.Customers[customer].Steps[step];
        var call = recorded.Call;
        var setUp = call?.StartedAt - call?.CalledAt ?? TimeSpan.Zero;
        var length = call is null ? _day.Lines.First(l => l.Id == recorded.Line).Typical : call.EndedAt - call.CalledAt - setUp;
        Steps.Add(new ReplayedStep(customer, step, counter, wait, now, now + setUp + length));
        if (call is null or { StartedAt: not null } && recorded.Begin != StepBegin.Resume)
        {
            At(now + setUp, then => _hall.Send(new FloorCommand.StartService(counter, then)));
        }

        At(now + setUp + length, then => Finish(customer, step, counter, then));
    }

    private void At(DateTimeOffset when, Action<DateTimeOffset> what) => _agenda.Enqueue(what, (when, _order++));
}
