using Yitai.Kernel;

namespace Yitai.Floor;

public static partial class FloorDecider
{
    private static Decision<FloorFact> Recall(HallDay day, FloorCommand.RecallTicket c)
    {
        if (day.At(c.Counter) is not Counter.Calling calling)
        {
            return OrUnknown(day, c.Counter, new FloorRefusal.NobodyCalled(c.Counter));
        }

        var limits = day.Settings!.Limits;
        var wait = calling.LastAt + limits.RecallSpacing - c.At;
        return calling.Recalls >= limits.RecallLimit ? new FloorRefusal.RecalledTooOften(calling.Ticket, limits.RecallLimit)
            : wait > TimeSpan.Zero ? new FloorRefusal.RecalledTooSoon(calling.Ticket, (int)Math.Ceiling(wait.TotalSeconds))
            : new FloorFact.TicketRecalled(calling.Ticket, c.Counter, c.At);
    }

    private static Decision<FloorFact> Miss(HallDay day, FloorCommand.MissTicket c) => day.At(c.Counter) switch
    {
        Counter.Calling calling => new FloorFact.TicketMissed(calling.Ticket, c.Counter, c.At),
        _ => OrUnknown(day, c.Counter, new FloorRefusal.NobodyCalled(c.Counter)),
    };

    private static Decision<FloorFact> StartService(HallDay day, FloorCommand.StartService c) => day.At(c.Counter) switch
    {
        Counter.Calling calling => new FloorFact.ServiceStarted(calling.Ticket, c.Counter, c.At),
        Counter.Serving serving => new FloorRefusal.CounterBusy(c.Counter, serving.Ticket),
        _ => OrUnknown(day, c.Counter, new FloorRefusal.NobodyCalled(c.Counter)),
    };

    private static Decision<FloorFact> EndService(HallDay day, FloorCommand.EndService c)
    {
        if (day.At(c.Counter) is not Counter.Serving serving)
        {
            return OrUnknown(day, c.Counter, new FloorRefusal.NobodyServed(c.Counter));
        }

        var ticket = day.Present[serving.Ticket];
        LineId? next = c.Outcome != ServiceOutcome.GivenUp && ticket.Ended.Length + 1 < ticket.Services.Length
            ? ticket.Services[ticket.Ended.Length + 1]
            : null;
        var here = next is { } line && serving.Lines.Contains(line);
        return new FloorFact.ServiceEnded(ticket.No, c.Counter, c.Outcome, c.RatingOffered, next, here, c.At);
    }

    private static Decision<FloorFact> Transfer(HallDay day, FloorCommand.TransferTicket c)
    {
        if (day.At(c.Counter) is not (Counter.Calling or Counter.Serving))
        {
            return OrUnknown(day, c.Counter, new FloorRefusal.NobodyServed(c.Counter));
        }

        if (day.Settings!.Line(c.ToLine) is null)
        {
            return new FloorRefusal.UnknownLine(c.ToLine);
        }

        if (c.ToCounter is { } to)
        {
            if (day.Settings.Counter(to) is not { } plan)
            {
                return new FloorRefusal.UnknownCounter(to);
            }

            var serves = day.At(to) is Counter.Staffed staffed ? staffed.Lines : plan.Lines;
            if (!serves.Contains(c.ToLine))
            {
                return new FloorRefusal.CounterCannotServe(to, c.ToLine);
            }
        }

        return new FloorFact.TicketTransferred(((Counter.Staffed)day.At(c.Counter)).With!.Value, c.Counter, c.ToLine, c.ToCounter, c.At);
    }

    private static Decision<FloorFact> Park(HallDay day, FloorCommand.ParkTicket c) => day.At(c.Counter) switch
    {
        Counter.Serving serving => new FloorFact.TicketParked(serving.Ticket, c.Counter, c.At),
        _ => OrUnknown(day, c.Counter, new FloorRefusal.NobodyServed(c.Counter)),
    };

    private static Decision<FloorFact> ResumeTicket(HallDay day, FloorCommand.ResumeTicket c)
    {
        if (Idle(day, c.Counter) is { } refusal)
        {
            return refusal;
        }

        return day.Ticket(c.Ticket) switch
        {
            null => new FloorRefusal.UnknownTicket(c.Ticket),
            { Phase: not TicketPhase.Parked } => new FloorRefusal.TicketNotParked(c.Ticket),
            var ticket when !((Counter.Staffed)day.At(c.Counter)).Lines.Contains(ticket.Line) => new FloorRefusal.CounterCannotServe(c.Counter, ticket.Line),
            _ => new FloorFact.TicketResumed(c.Ticket, c.Counter, c.At),
        };
    }

    private static Decision<FloorFact> LeaveService(HallDay day, FloorCommand.LeaveService c)
    {
        var limits = day.Settings!.Limits;
        var latest = c.At + limits.AwayLimit;
        return day.At(c.Counter) switch
        {
            not Counter.Serving => OrUnknown(day, c.Counter, new FloorRefusal.NobodyServed(c.Counter)),
            _ when !c.CustomerConsents => new FloorRefusal.ConsentMissing(c.Counter),
            _ when Away(day) >= limits.AwayAtOnce => new FloorRefusal.TooManyAway(limits.AwayAtOnce),
            _ when c.ReturnBy <= c.At || c.ReturnBy > latest => new FloorRefusal.ReturnTimeOutOfRange(latest),
            Counter.Serving serving => new FloorFact.ServiceLeft(serving.Ticket, c.Counter, c.ReturnBy, c.At),
        };
    }

    private static Decision<FloorFact> ContinueService(HallDay day, FloorCommand.ContinueService c) => day.At(c.Counter) switch
    {
        Counter.LeftService left => new FloorFact.ServiceContinued(left.Ticket, c.Counter, c.At),
        _ => OrUnknown(day, c.Counter, new FloorRefusal.CounterNotPaused(c.Counter)),
    };

    private static Decision<FloorFact> Undo(HallDay day, FloorCommand.UndoPress c) => day.Presses.GetValueOrDefault(c.Counter) switch
    {
        null => OrUnknown(day, c.Counter, new FloorRefusal.NothingToUndo(c.Counter)),
        var press when c.At > press.At + day.Settings!.Limits.UndoWithin => new FloorRefusal.TooLateToUndo(c.Counter),
        var press when !IsAsLeft(day, press) => new FloorRefusal.ChangedSince(c.Counter),
        _ => new FloorFact.PressUndone(c.Counter, c.At),
    };

    /// <summary>Nobody has touched the counter, the ticket or the visit since the press.</summary>
    private static bool IsAsLeft(HallDay day, Press press) =>
        day.At(press.CounterAfter.No) == press.CounterAfter
        && day.Ticket(press.TicketAfter.No) == press.TicketAfter
        && day.Visits[press.TicketAfter.Visit] is { OverAt: null } visit && visit.Ticket == press.TicketAfter.No;
}
