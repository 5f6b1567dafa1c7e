using System.Diagnostics;

namespace Yitai.Floor;

/// <summary>What a fact makes of the floor. Pure, total over <see cref="FloorFact"/>, and never refuses: it happened.</summary>
public static partial class FloorEvolution
{
    public static HallDay Evolve(HallDay day, FloorFact fact) => fact switch
    {
        FloorFact.SettingsChanged f => Resettled(day, f.Settings),
        FloorFact.DayOpened f => HallDay.Start with
        {
            Settings = f.Carried.Settings,
            DaysBefore = f.Carried.DaysBefore,
            On = f.On,
            IsOpen = true,
            OpensAt = f.OpensAt,
            ClosesAt = f.ClosesAt,
            Waits = WaitMemory.From(f.Carried.Learned),
        },
        FloorFact.DayReopened => Reopened(day),
        FloorFact.DayClosed f => Closed(day, f),
        FloorFact.VisitArrived f => day with { Visits = day.Visits.Add(f.Visit, new Visit(f.Visit, f.Through, f.At, null, null, null)) },
        FloorFact.VisitGreeted f => Visit(day, f.Visit, v => v with { GreetedAt = f.At }),
        FloorFact.VisitHelped f => Visit(day, f.Visit, v => v with { OverAt = f.At }),
        FloorFact.VisitLeft f => Visit(day, f.Visit, v => v with { OverAt = f.At }),
        FloorFact.TicketIssued f => Issued(day, f),
        FloorFact.TicketLeft f => Left(day, f),
        FloorFact.TicketPostponed f => Ticket(day, f.Ticket, t => t with { PlaceAt = f.PlaceAt, KeepsAppointment = false, Postpones = t.Postpones + 1 }),
        FloorFact.TicketReturned f => Ticket(day, f.Ticket, t => t with
        {
            PlaceAt = f.PlaceAt,
            KeepsAppointment = t.KeepsAppointment && f.PlaceAt == t.PlaceAt,
            Phase = new TicketPhase.Waiting(f.At),
        }),
        FloorFact.TicketSteppedOut f => Ticket(day, f.Ticket, t => t with { OutUntil = f.Until, StepOuts = t.StepOuts + 1 }),
        FloorFact.TicketCameBack f => Ticket(day, f.Ticket, t => t with { OutUntil = null }),
        FloorFact.MessageAsked f => Ticket(day, f.Ticket, t => t with { Ask = new MessageAsk(f.Ahead, f.To, f.In), Asks = t.Asks + 1 }) with { Asking = day.Asking.Add(f.Ticket) },
        FloorFact.MessageUnasked f => Ticket(day, f.Ticket, t => t with { Ask = null }) with { Asking = day.Asking.Remove(f.Ticket) },
        FloorFact.TurnNear f => day with { Asking = day.Asking.Remove(f.Ticket) },
        FloorFact.PrintRequested f => day with
        {
            Prints = day.Prints.Add(f.Job, new Print(f.Job, day.Prints.Count + 1, f.Printer, f.Ticket, f.Again, PrintState.Requested, f.At, null)),
        },
        FloorFact.PrintSent f => Print(day, f.Job, p => p with { State = PrintState.Sent, Since = f.At }),
        FloorFact.PrintEnded f => Print(day, f.Job, p => p with { State = f.Outcome, Since = f.At, Because = f.Because }),
        FloorFact.ServiceRated f => Ticket(day, f.Ticket, t => t with { Score = f.Score }),
        FloorFact.TicketCalled f => Called(day, f),
        FloorFact.TicketRecalled f => Recalled(day, f),
        FloorFact.TicketMissed f => Missed(day, f),
        FloorFact.ServiceStarted f => Pressed(day, f, f.Counter, f.Ticket,
            s => new Counter.Serving(s.No, s.Clerk, s.Lines, f.Ticket, f.At),
            t => t with { Phase = new TicketPhase.Serving(f.Counter, f.At) }),
        FloorFact.ServiceEnded f => Ended(day, f),
        FloorFact.TicketTransferred f => Transferred(day, f),
        FloorFact.TicketParked f => Pressed(day, f, f.Counter, f.Ticket,
            s => Idle(s, f.At),
            t => t with { ServedBefore = Served(t, f.At), Phase = new TicketPhase.Parked(f.Counter, f.At) }),
        FloorFact.TicketResumed f => Pressed(day, f, f.Counter, f.Ticket,
            s => new Counter.Serving(s.No, s.Clerk, s.Lines, f.Ticket, f.At),
            t => t with { Phase = new TicketPhase.Serving(f.Counter, f.At) }),
        FloorFact.CounterOpened f => Counter(day, new Counter.Open(f.Counter, f.Clerk, f.Lines, f.At)) with { Helps = day.Helps.SetItem(f.Counter, f.Helps) },
        FloorFact.CounterPaused f => Staffed(day, f.Counter, s => new Counter.Paused(s.No, s.Clerk, s.Lines, f.Reason, f.ReturnBy, TooLong: false, f.At)),
        FloorFact.CounterResumed f => Staffed(day, f.Counter, s => Idle(s, f.At)),
        FloorFact.CounterClosed f => Counter(day, new Counter.Closed(f.Counter, f.At)) with { Helps = day.Helps.Remove(f.Counter) },
        FloorFact.ServiceLeft f => Staffed(day, f.Counter, s => new Counter.LeftService(s.No, s.Clerk, s.Lines, f.Ticket, f.ReturnBy, TooLong: false, f.At)),
        FloorFact.ServiceContinued f => Staffed(day, f.Counter, s => new Counter.Serving(s.No, s.Clerk, s.Lines, f.Ticket, f.At)),
        FloorFact.PanicRaised f => day with { Panics = day.Panics.Add(f.Counter, f.At) },
        FloorFact.PanicAnswered f => day with { Panics = day.Panics.Remove(f.Counter) },
        FloorFact.PressUndone f => Undone(day, f),
        FloorFact.AwayTooLong f => Staffed(day, f.Counter, s => s switch
        {
            Counter.Paused p => p with { TooLong = true },
            Counter.LeftService l => l with { TooLong = true },
            _ => s,
        }),
        _ => throw new UnreachableException($"no effect known for {fact.GetType().Name}"),
    };
}
