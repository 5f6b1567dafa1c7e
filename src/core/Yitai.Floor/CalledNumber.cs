namespace Yitai.Floor;

/// <summary>A call or recall as the board announces it.</summary>
/// <param name="No">1, 2, 3 … inside the day; never given twice, also when a call is undone.</param>
/// <param name="Times">1: the call; 2 and more: recalls.</param>
public sealed record CalledNumber(int No, TicketNo Ticket, CounterNo Counter, int Times, DateTimeOffset At);
