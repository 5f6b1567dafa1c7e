using Yitai.Kernel;

namespace Yitai.Floor;

public static partial class FloorDecider
{
    private static Decision<FloorFact> Call(HallDay day, FloorCommand.CallNext c) =>
        Idle(day, c.Counter) is { } refusal ? refusal
        : SpacingLeft(day, c.Counter, c.At) is > 0 and var seconds ? new FloorRefusal.CalledTooSoon(c.Counter, seconds)
        : Choice.For(day, (Counter.Staffed)day.At(c.Counter), c.At) is { } next ? Called(next, c.Counter, c.At)
        : new FloorRefusal.NobodyWaits(c.Counter);

    private static Decision<FloorFact> CallDirectly(HallDay day, FloorCommand.CallTicket c)
    {
        if (Idle(day, c.Counter) is { } refusal)
        {
            return refusal;
        }

        return day.Ticket(c.Ticket) switch
        {
            null => new FloorRefusal.UnknownTicket(c.Ticket),
            { Phase: not TicketPhase.Waiting } => new FloorRefusal.TicketNotWaiting(c.Ticket),
            var ticket when !((Counter.Staffed)day.At(c.Counter)).Lines.Contains(ticket.Line) && !day.Helps.GetValueOrDefault(c.Counter, []).Contains(ticket.Line) =>
                new FloorRefusal.CounterCannotServe(c.Counter, ticket.Line),
            _ => new FloorFact.TicketCalled(c.Ticket, c.Counter, ChoiceReason.Direct, c.At) { Direct = c.Because },
        };
    }

    private static Decision<FloorFact> CallForIdle(HallDay day, FloorCommand.CallForIdle c) =>
        AutoCall.Next(day) == new AutoCall(c.Counter, c.Due) && c.At >= c.Due && Choice.For(day, (Counter.Staffed)day.At(c.Counter), c.At) is { } next
            ? Called(next, c.Counter, c.At) with { Automatic = true }
            : new FloorRefusal.TimerNotRunning(FloorTimers.AutoCallId(c.Counter));

    private static FloorFact.TicketCalled Called(Choice next, CounterNo counter, DateTimeOffset at) =>
        new(next.Ticket.No, counter, next.Why, at) { Passed = next.Passed };

    /// <summary>Whole seconds until the counter may call again; 0 or less: now.</summary>
    private static int SpacingLeft(HallDay day, CounterNo counter, DateTimeOffset at) =>
        day.CallsOf.TryGetValue(counter, out var calls)
            ? (int)Math.Ceiling((calls.LastAt + day.Settings!.Choosing.CallSpacing - at).TotalSeconds)
            : 0;
}
