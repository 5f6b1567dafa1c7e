using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Floor;

/// <summary>What customers do while they wait elsewhere: step out and come back, ask to be told.</summary>
public static partial class FloorDecider
{
    /// <summary>People ahead a customer may ask to be told of.</summary>
    public const int MostAhead = 20;

    /// <summary>How often one ticket may ask.</summary>
    public const int MostAsks = 3;

    private static Decision<FloorFact> StepOut(HallDay day, FloorCommand.StepOut c)
    {
        var limits = day.Settings!.Limits;
        return day.Ticket(c.Ticket) switch
        {
            null => new FloorRefusal.UnknownTicket(c.Ticket),
            { Phase: not TicketPhase.Waiting } => new FloorRefusal.TicketNotWaiting(c.Ticket),
            var ticket when ticket.StepOuts >= limits.StepOutLimit => new FloorRefusal.SteppedOutTooOften(limits.StepOutLimit),
            _ when c.For < TimeSpan.FromMinutes(1) || c.For > limits.StepOutFor => new FloorRefusal.StepOutOutOfRange(1, (int)limits.StepOutFor.TotalMinutes),
            _ => new FloorFact.TicketSteppedOut(c.Ticket, c.At + c.For, c.At),
        };
    }

    private static Decision<FloorFact> ComeBack(HallDay day, FloorCommand.ComeBack c) => day.Ticket(c.Ticket) switch
    {
        null => new FloorRefusal.UnknownTicket(c.Ticket),
        { Phase: TicketPhase.Waiting, OutUntil: { } until } when c.At < until => new FloorFact.TicketCameBack(c.Ticket, c.At),
        _ => new FloorRefusal.NotSteppedOut(c.Ticket),
    };

    private static Decision<FloorFact> AskForMessage(HallDay day, FloorCommand.AskForMessage c) => day.Ticket(c.Ticket) switch
    {
        null => new FloorRefusal.UnknownTicket(c.Ticket),
        { Phase: not TicketPhase.Waiting } => new FloorRefusal.TicketNotWaiting(c.Ticket),
        _ when !c.Agreed => new FloorRefusal.AgreementMissing(c.Ticket),
        _ when c.Ahead is < 1 or > MostAhead => new FloorRefusal.PlacesOutOfRange(1, MostAhead),
        { Asks: >= MostAsks } => new FloorRefusal.AskedTooOften(MostAsks),
        _ => new FloorFact.MessageAsked(c.Ticket, c.Ahead, c.To, c.In, c.At),
    };

    private static Decision<FloorFact> UnaskForMessage(HallDay day, FloorCommand.UnaskForMessage c) => day.Ticket(c.Ticket) switch
    {
        null => new FloorRefusal.UnknownTicket(c.Ticket),
        { Ask: null } => new FloorRefusal.NoMessageAsked(c.Ticket),
        _ => new FloorFact.MessageUnasked(c.Ticket, c.At),
    };

    /// <summary>Whatever moved the line: those for whom few enough are ahead now, each told once, in the order of issue.</summary>
    private static Decision<FloorFact> WithTurnsNear(HallDay day, Decision<FloorFact> decision, DateTimeOffset at)
    {
        if (decision is not Decision<FloorFact>.Accepted { Facts: { IsEmpty: false } facts })
        {
            return decision;
        }

        var after = facts.Aggregate(day, FloorEvolution.Evolve);
        var near = after.Asking.Select(no => after.Present.GetValueOrDefault(no)).OfType<Ticket>()
            .Where(t => t.Phase is TicketPhase.Waiting).OrderBy(t => t.Order)
            .Select(t => (Ticket: t, Ahead: after.CountBefore(t, at)))
            .Where(t => t.Ahead <= t.Ticket.Ask!.Value.Ahead)
            .Select(t => (FloorFact)new FloorFact.TurnNear(t.Ticket.No, t.Ahead, at));
        return facts.AddRange(near);
    }
}
