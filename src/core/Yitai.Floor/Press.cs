namespace Yitai.Floor;

/// <summary>The last press at a counter that moved a ticket, with what it changed, so that it can be taken back exactly.</summary>
/// <param name="Fact">The name of the fact it made.</param>
public sealed record Press(string Fact, DateTimeOffset At, Counter CounterBefore, Ticket TicketBefore, Counter CounterAfter, Ticket TicketAfter)
{
    /// <summary>What the counter had called before it.</summary>
    public CounterCalls? CallsBefore { get; init; }
}
