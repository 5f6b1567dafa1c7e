using Yitai.Kernel;

namespace Yitai.Floor;

public static partial class FloorDecider
{
    private static Decision<FloorFact> Arrive(HallDay day, FloorCommand.ArriveVisit c) =>
        new FloorFact.VisitArrived(NextVisit(day), c.Through, c.At);

    private static Decision<FloorFact> Greet(HallDay day, FloorCommand.GreetVisit c) => day.Visits.GetValueOrDefault(c.Visit) switch
    {
        null => new FloorRefusal.UnknownVisit(c.Visit),
        { GreetedAt: not null } => new FloorRefusal.AlreadyGreeted(c.Visit),
        var visit when day.IsOver(visit) => new FloorRefusal.VisitOver(c.Visit),
        _ => new FloorFact.VisitGreeted(c.Visit, c.At),
    };

    private static Decision<FloorFact> Help(HallDay day, FloorCommand.HelpVisit c) =>
        NotTicketed(day, c.Visit) is { } refusal ? refusal : new FloorFact.VisitHelped(c.Visit, c.How, c.At);

    private static Decision<FloorFact> Leave(HallDay day, FloorCommand.LeaveVisit c) =>
        NotTicketed(day, c.Visit) is { } refusal ? refusal : new FloorFact.VisitLeft(c.Visit, c.At);

    /// <summary>Null when the visit is here and holds no ticket that is still good.</summary>
    private static FloorRefusal? NotTicketed(HallDay day, VisitNo no) => day.Visits.GetValueOrDefault(no) switch
    {
        null => new FloorRefusal.UnknownVisit(no),
        { OverAt: not null } => new FloorRefusal.VisitOver(no),
        { Ticket: { } ticket } when day.Present.ContainsKey(ticket) => new FloorRefusal.VisitHasTicket(no, ticket),
        _ => null,
    };

    private static VisitNo NextVisit(HallDay day) => new(day.Visits.Count + 1);
}
