namespace Yitai.Floor;

/// <summary>A print job of today.</summary>
/// <param name="Order">1, 2, 3 … in the order they were asked for.</param>
/// <param name="Ticket">Null: a test print.</param>
/// <param name="Again">The ticket was printed before, or it was tried: the slip is marked 补打.</param>
/// <param name="Since">When this state began.</param>
/// <param name="Because">What is known of the reason; only of an unknown or failed one.</param>
public sealed record Print(
    PrintJobId Id, int Order, PrinterId Printer, TicketNo? Ticket, bool Again, PrintState State, DateTimeOffset Since, PrintTrouble? Because)
{
    /// <summary>An agent may still take it or tell its end.</summary>
    public bool IsOpen => State is PrintState.Requested or PrintState.Sent;
}
