using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>A recorded day with everything that was recorded fed in: who joined, who was called where, when it began and ended. What
/// is left to the product is to accept it all and to count the waits.</summary>
internal sealed class FedReplay
{
    private readonly RecordedDay _day;
    private readonly ReplayedHall _hall;

    private readonly ILookup<DateTimeOffset, QueueLength> _lengths;

    private FedReplay(RecordedDay day, ReplayedHall hall)
    {
        _day = day;
        _lengths = day.QueueLengths.ToLookup(q => q.At);
        _hall = hall;
    }

    public List<ReplayedStep> Steps { get; } = [];

    public List<ReplayRefusal> Refusals => _hall.Refusals;

    public int CallsByTheRules { get; private set; }

    /// <summary>Of the recorded queue lengths, how many the product's floor had too.</summary>
    public int LengthsAgree { get; private set; }

    /// <summary>Tickets that were neither done nor gone when the day was closed.</summary>
    public int LeftOver { get; private set; }

    public static FedReplay Of(RecordedDay day) => Of(day, new ReplayedHall(day), (_, live) => live());

    /// <param name="around">Called for each event; lives it by calling what it is given.</param>
    public static FedReplay Of(RecordedDay day, ReplayedHall hall, Action<Happening, Action> around)
    {
        var replay = new FedReplay(day, hall);
        foreach (var happening in Happening.Of(day))
        {
            around(happening, () => replay.Live(happening));
        }

        replay.LeftOver = replay._hall.Floor.Present.Count;
        replay._hall.Send(new FloorCommand.CloseDay(null, day.Extent.To));
        return replay;
    }

    private void Live(Happening h)
    {
        switch (h.What)
        {
            case HappeningKind.Opens:
                _hall.Send(new FloorCommand.OpenCounter(h.Counter, Clerks.At(h.Counter), [], h.At));
                break;
            case HappeningKind.Starts:
                _hall.Send(new FloorCommand.StartService(h.Counter, h.At));
                break;
            case HappeningKind.Finishes:
                _hall.Finish(h.Counter, h.Customer, h.Step, h.At);
                break;
            case HappeningKind.Joins:
                _hall.Join(h.Customer, h.Step, h.At);
                break;
            case HappeningKind.Leaves:
                _hall.Leave(h.Customer, h.Step, h.At);
                break;
            case HappeningKind.CalledBriefly or HappeningKind.Called:
                Call(h);
                break;
            case HappeningKind.Closes:
                _hall.Send(new FloorCommand.CloseCounter(h.Counter, h.At));
                break;
            case HappeningKind.IsCounted:
                Count(h.At);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private void Count(DateTimeOffset at)
    {
        var waiting = _hall.Floor.Present.Values.Where(t => t.Phase is TicketPhase.Waiting).CountBy(t => t.Line).ToDictionary();
        LengthsAgree += _lengths[at].Count(q => waiting.GetValueOrDefault(q.Line) == q.Waiting);
    }

    private void Call(Happening h)
    {
        var step = _day.Customers[h.Customer].Steps[h.Step];
        var call = step.Call!;
        if (step.Begin == StepBegin.Resume)
        {
            if (_hall.TicketOf(h.Customer, h.Step) is { } parked && _hall.Send(new FloorCommand.ResumeTicket(h.Counter, parked.No, h.At)))
            {
                Steps.Add(new ReplayedStep(h.Customer, h.Step, h.Counter, TimeSpan.Zero, h.At, call.EndedAt));
            }

            return;
        }

        var (wait, byTheRules) = _hall.CallThis(h.Customer, h.Step, h.Counter, h.At);
        if (wait is null)
        {
            return;
        }

        CallsByTheRules += byTheRules ? 1 : 0;
        Steps.Add(new ReplayedStep(h.Customer, h.Step, h.Counter, wait, h.At, call.EndedAt));
        if (call.StartedAt == call.CalledAt)
        {
            _hall.Send(new FloorCommand.StartService(h.Counter, h.At));
        }

        if (h.What == HappeningKind.CalledBriefly)
        {
            _hall.Finish(h.Counter, h.Customer, h.Step, h.At);
        }
    }
}
