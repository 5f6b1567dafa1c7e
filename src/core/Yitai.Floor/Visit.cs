namespace Yitai.Floor;

/// <summary>A customer's coming of today.</summary>
/// <param name="Ticket">The last ticket it was given.</param>
/// <param name="OverAt">Helped or gone without a counter; a visit with a ticket is over with its ticket.</param>
public sealed record Visit(
    VisitNo No, Channel Through, DateTimeOffset ArrivedAt, DateTimeOffset? GreetedAt, TicketNo? Ticket, DateTimeOffset? OverAt);
