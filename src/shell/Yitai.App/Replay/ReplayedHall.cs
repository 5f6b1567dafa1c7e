using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Replay;

/// <summary>The product's own floor with a recorded day's customers on it. All that changes it are commands through
/// <see cref="FloorDecider"/>, but for one: <see cref="CallThis"/>.</summary>
internal sealed class ReplayedHall
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);

    private readonly RecordedDay _day;
    private readonly Dictionary<(int Customer, int Step), TicketNo> _tickets = [];
    private readonly VisitNo?[] _visits;

    public ReplayedHall(RecordedDay day)
        : this(day, HallDay.Start, HallOf.Settings(day))
    {
    }

    /// <param name="before">The floor as the day before left it.</param>
    public ReplayedHall(RecordedDay day, HallDay before, HallSettings settings)
    {
        Floor = before;
        _day = day;
        _visits = new VisitNo?[day.Customers.Length];
        var from = day.Extent.From;
        Send(new FloorCommand.ChangeSettings(settings, from));
        Send(new FloorCommand.OpenDay(from));
    }

    public HallDay Floor { get; private set; }

    /// <summary>What the floor would not do. Empty on a day that the product could have lived.</summary>
    public List<ReplayRefusal> Refusals { get; } = [];

    public bool Send(FloorCommand command)
    {
        switch (FloorDecider.Decide(Floor, command))
        {
            case Decision<FloorFact>.Accepted accepted:
                Floor = accepted.Facts.Aggregate(Floor, FloorEvolution.Evolve);
                return true;
            case Decision<FloorFact>.Refused refused:
                Refusals.Add(new ReplayRefusal(command.At, command.GetType().Name, refused.Because.Name));
                return false;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Takes a number, or returns with the one that was missed; a customer whose last ticket is over comes on the same visit.</summary>
    public bool Join(int customer, int step, DateTimeOffset at)
    {
        var who = _day.Customers[customer];
        if (who.Steps[step].Begin == StepBegin.Return && TicketOf(customer, step) is { } missed)
        {
            return Send(new FloorCommand.ReturnTicket(missed.No, at));
        }

        var visit = _visits[customer] is { } known && Floor.IsOver(Floor.Visits[known]) ? known : (VisitNo?)null;
        if (!Send(new FloorCommand.IssueTicket(visit, [who.Steps[step].Line], who.Class, Channel.Guide, who.BookedFor, null, at)))
        {
            return false;
        }

        var ticket = Floor.Present.Values.MaxBy(t => t.Order)!;
        (_tickets[(customer, step)], _visits[customer]) = (ticket.No, ticket.Visit);
        return true;
    }

    public bool Leave(int customer, int step, DateTimeOffset at) =>
        _tickets.TryGetValue((customer, step), out var ticket) && Send(new FloorCommand.LeaveQueue(ticket, at));

    public Ticket? TicketOf(int customer, int step) => _tickets.TryGetValue((customer, step), out var no) ? Floor.Ticket(no) : null;

    /// <summary>The recorded call of this customer at this counter, whoever the rules would have called.</summary>
    /// <remarks>When the rules choose the same ticket it is the command <c>CallNext</c>. Otherwise its fact is made here and folded
    /// as it stands; the fact lives in this replay only. Both need the counter open and free, and the customer waiting.</remarks>
    /// <returns>The wait that the product counts for this call; null: it could not be.</returns>
    public (TimeSpan? Wait, bool ByTheRules) CallThis(int customer, int step, CounterNo no, DateTimeOffset at)
    {
        if (Floor.At(no) is not Counter.Open counter || TicketOf(customer, step) is not { Phase: TicketPhase.Waiting } ticket)
        {
            Refusals.Add(new ReplayRefusal(at, nameof(FloorCommand.CallNext), Floor.At(no) is Counter.Open ? "TicketNotWaiting" : "CounterBusy"));
            return (null, false);
        }

        var byTheRules = Choice.For(Floor, counter, at)?.Ticket.No == ticket.No;
        if (byTheRules)
        {
            Send(new FloorCommand.CallNext(no, at));
        }
        else
        {
            Floor = FloorEvolution.Evolve(Floor, new FloorFact.TicketCalled(ticket.No, no, ChoiceReason.SentHere, at));
        }

        return (TicketOf(customer, step)!.Waited - ticket.Waited, byTheRules);
    }

    /// <summary>The counter is done with the customer: sent on, set aside, missed or served, as the next step says.</summary>
    public bool Finish(CounterNo counter, int customer, int step, DateTimeOffset at)
    {
        var steps = _day.Customers[customer].Steps;
        var call = steps[step].Call;
        var next = step + 1 < steps.Length ? steps[step + 1] : null;
        if (next is { Begin: not StepBegin.Ticket } && _tickets.TryGetValue((customer, step), out var same))
        {
            _tickets[(customer, step + 1)] = same;
        }

        return Send(next?.Begin switch
        {
            StepBegin.Transfer => new FloorCommand.TransferTicket(counter, next.Line, Stays(counter, call, next) ? counter : null, at),
            StepBegin.Resume => new FloorCommand.ParkTicket(counter, at),
            _ when call is { StartedAt: null } => new FloorCommand.MissTicket(counter, at),
            _ => new FloorCommand.EndService(counter, ServiceOutcome.Done, RatingOffered: false, at),
        });
    }

    private bool Stays(CounterNo here, RecordedCall? call, RecordedStep next) =>
        call is not null && next.Call is { } again && again.Counter == call.Counter && again.CalledAt - next.JoinedAt <= AtOnce
        && Floor.Settings!.Counter(here)!.Lines.Contains(next.Line);
}

/// <summary>A recorded event that the product's floor refused, or could not be asked.</summary>
public sealed record ReplayRefusal(DateTimeOffset At, string Command, string Because);
