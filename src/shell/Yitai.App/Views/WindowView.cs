using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Views;

/// <summary>What the screen on the customer's side of a counter shows.</summary>
/// <param name="ClerkName">As the clerk wants to be shown; from the staff register, not from the log.</param>
/// <param name="ReturnBy">Paused or left service: when the clerk will be back.</param>
/// <param name="RateTicket">The ticket whose customer is asked for a rating now; null: nobody is.</param>
public sealed record WindowView(
    Words Hall, string ZoneId, CounterNo Counter, Words CounterName, CounterPhase Phase, TicketNo? Ticket,
    StaffId? Clerk, string? ClerkName, PauseReason? Pause, DateTimeOffset? ReturnBy, TicketNo? RateTicket);
