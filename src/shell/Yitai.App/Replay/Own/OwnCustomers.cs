using System.Collections.Immutable;
using Yitai.Floor;

namespace Yitai.App.Replay.Own;

/// <summary>The customers of a day of the product's own log, step by step.</summary>
internal sealed class OwnCustomers
{
    private readonly Dictionary<TicketNo, Person> _people = [];
    private readonly Dictionary<CounterNo, Person> _beforePress = [];

    public ImmutableArray<RecordedCustomer> Recorded =>
    [
        .. _people.Values.Where(p => p.Steps.Count > 0).OrderBy(p => p.Steps[0].JoinedAt)
            .Select(p => new RecordedCustomer(p.Ticket.Value, [.. p.Steps]) { Class = p.Class, BookedFor = p.BookedFor }),
    ];

    public void Live(HallDay before, HallDay after, FloorFact fact)
    {
        switch (fact)
        {
            case FloorFact.TicketIssued f:
                _people[f.Ticket] = new Person(f.Ticket, f.Class, f.BookedFor, [Joins(StepBegin.Ticket, f.Services[0], f.At)]);
                break;
            case FloorFact.TicketLeft f when before.Ticket(f.Ticket)!.Phase is TicketPhase.Waiting:
                Last(f.Ticket, s => s with { LeftAt = f.At });
                break;
            case FloorFact.TicketReturned f:
                Add(f.Ticket, Joins(StepBegin.Return, after.Ticket(f.Ticket)!.Line, f.At));
                break;
            case FloorFact.TicketCalled f:
                Press(f.Counter, f.Ticket);
                Last(f.Ticket, s => s with { Call = new RecordedCall(f.Counter, f.At, null, DateTimeOffset.MaxValue, f.At - s.JoinedAt) });
                break;
            case FloorFact.TicketRecalled f:
                // Nothing changes, but it can be taken back: then the call stands.
                Press(f.Counter, f.Ticket);
                break;
            case FloorFact.ServiceStarted f:
                Press(f.Counter, f.Ticket);
                LastCall(f.Ticket, c => c with { StartedAt = f.At });
                break;
            case FloorFact.TicketMissed f:
                Press(f.Counter, f.Ticket);
                LastCall(f.Ticket, c => c with { EndedAt = f.At });
                break;
            case FloorFact.TicketParked f:
                Press(f.Counter, f.Ticket);
                LastCall(f.Ticket, c => c with { EndedAt = f.At });
                break;
            case FloorFact.TicketResumed f:
                Press(f.Counter, f.Ticket);
                Add(f.Ticket, AtOnce(StepBegin.Resume, before.Ticket(f.Ticket)!.Line, f.Counter, f.At));
                break;
            case FloorFact.TicketTransferred f:
                Press(f.From, f.Ticket);
                LastCall(f.Ticket, c => c with { EndedAt = f.At });
                Add(f.Ticket, Joins(StepBegin.Transfer, f.ToLine, f.At));
                break;
            case FloorFact.ServiceEnded f:
                Press(f.Counter, f.Ticket);
                LastCall(f.Ticket, c => c with { EndedAt = f.At });
                if (f.Next is { } next)
                {
                    Add(f.Ticket, f.Here ? AtOnce(StepBegin.Transfer, next, f.Counter, f.At) : Joins(StepBegin.Transfer, next, f.At));
                }

                break;
            case FloorFact.PressUndone f:
                var person = _beforePress[f.Counter];
                _people[person.Ticket] = person;
                break;
            case FloorFact.DayClosed f:
                Close(f.At);
                break;
            default:
                break;
        }
    }

    /// <summary>Who still waits is sent away, and whoever is at a counter is done.</summary>
    private void Close(DateTimeOffset at)
    {
        foreach (var person in _people.Values.ToList())
        {
            Last(person.Ticket, s => s.Call is null && s.LeftAt is null ? s with { LeftAt = at } : s);
            if (person.Steps[^1].Call is { EndedAt.Year: 9999 })
            {
                LastCall(person.Ticket, c => c with { EndedAt = at });
            }
        }
    }

    private static RecordedStep Joins(StepBegin begin, LineId line, DateTimeOffset at) => new(0, line, begin, at, null, null, IsRegistration: false);

    private static RecordedStep AtOnce(StepBegin begin, LineId line, CounterNo counter, DateTimeOffset at) =>
        new(0, line, begin, at, new RecordedCall(counter, at, at, DateTimeOffset.MaxValue, TimeSpan.Zero), null, IsRegistration: false);

    private void Press(CounterNo counter, TicketNo ticket) => _beforePress[counter] = _people[ticket];

    private void Add(TicketNo ticket, RecordedStep step) => _people[ticket] = _people[ticket] with { Steps = _people[ticket].Steps.Add(step) };

    private void Last(TicketNo ticket, Func<RecordedStep, RecordedStep> change)
    {
        var steps = _people[ticket].Steps;
        _people[ticket] = _people[ticket] with { Steps = steps.SetItem(steps.Count - 1, change(steps[^1])) };
    }

    private void LastCall(TicketNo ticket, Func<RecordedCall, RecordedCall> change) => Last(ticket, s => s with { Call = change(s.Call!) });

    private sealed record Person(TicketNo Ticket, CustomerClass Class, DateTimeOffset? BookedFor, ImmutableList<RecordedStep> Steps);
}
