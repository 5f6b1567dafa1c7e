using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Views;

/// <summary>What the board in the waiting area shows and speaks.</summary>
/// <param name="Calls">The last calls, newest first, at most 8. A board announces those with a <c>No</c> it has not announced yet.</param>
public sealed record BoardView(Words Hall, string ZoneId, bool DayOpen, ImmutableArray<BoardCall> Calls, ImmutableArray<BoardLine> Lines, ImmutableArray<BoardCounter> Counters);

/// <param name="No">Grows by one with each call and recall of the day; the order of announcements.</param>
/// <param name="Times">1 for the call, 2 and more for recalls.</param>
/// <param name="Pending">True while the customer has not come to the counter yet.</param>
public sealed record BoardCall(int No, TicketNo Ticket, CounterNo Counter, Words CounterName, int Times, bool Pending, DateTimeOffset At);

/// <param name="Next">The next numbers in likely order, at most 5.</param>
public sealed record BoardLine(LineId Id, Words Name, int Waiting, ImmutableArray<TicketNo> Next, WaitRange? Wait);

public sealed record BoardCounter(CounterNo No, Words Name, CounterPhase Phase, TicketNo? Ticket);
