using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Floor;

public static partial class FloorDecider
{
    private static Decision<FloorFact> OpenCounter(HallDay day, FloorCommand.OpenCounter c)
    {
        if (day.Settings!.Counter(c.Counter) is not { } plan)
        {
            return new FloorRefusal.UnknownCounter(c.Counter);
        }

        if (!StaffId.IsValid(c.Clerk.Value))
        {
            return new FloorRefusal.ClerkMissing(c.Counter);
        }

        if (day.At(c.Counter) is Counter.Staffed taken)
        {
            return new FloorRefusal.CounterTaken(c.Counter, taken.Clerk);
        }

        if (day.Counters.Values.OfType<Counter.Staffed>().FirstOrDefault(s => s.Clerk == c.Clerk) is { } other)
        {
            return new FloorRefusal.ClerkElsewhere(c.Clerk, other.No);
        }

        var lines = c.Skills.IsDefaultOrEmpty ? plan.Lines : [.. plan.Lines.Where(c.Skills.Contains)];
        return lines.IsEmpty ? new FloorRefusal.NoSkillHere(c.Counter) : new FloorFact.CounterOpened(c.Counter, c.Clerk, lines, c.At)
        {
            Helps = c.Skills.IsDefaultOrEmpty ? plan.Helps : [.. plan.Helps.Where(c.Skills.Contains)],
        };
    }

    private static Decision<FloorFact> Pause(HallDay day, FloorCommand.PauseCounter c)
    {
        var limits = day.Settings!.Limits;
        var latest = c.Reason == PauseReason.Away ? c.At + limits.AwayLimit : day.Settings.Calendar.EndOf(day.On!.Value);
        return Idle(day, c.Counter) switch
        {
            { } refusal => refusal,
            _ when c.Reason == PauseReason.Away && Away(day) >= limits.AwayAtOnce => new FloorRefusal.TooManyAway(limits.AwayAtOnce),
            _ when c.ReturnBy <= c.At || c.ReturnBy > latest => new FloorRefusal.ReturnTimeOutOfRange(latest),
            _ => new FloorFact.CounterPaused(c.Counter, c.Reason, c.ReturnBy ?? (c.Reason == PauseReason.Away ? latest : null), c.At),
        };
    }

    private static Decision<FloorFact> Resume(HallDay day, FloorCommand.ResumeCounter c) => day.At(c.Counter) switch
    {
        _ when !Knows(day, c.Counter) => new FloorRefusal.UnknownCounter(c.Counter),
        Counter.Paused => new FloorFact.CounterResumed(c.Counter, c.At),
        _ => new FloorRefusal.CounterNotPaused(c.Counter),
    };

    private static Decision<FloorFact> CloseCounter(HallDay day, FloorCommand.CloseCounter c) => day.At(c.Counter) switch
    {
        Counter.Paused => new FloorFact.CounterClosed(c.Counter, c.At),
        _ => Idle(day, c.Counter) is { } refusal ? refusal : new FloorFact.CounterClosed(c.Counter, c.At),
    };

    private static Decision<FloorFact> NoteAwayTooLong(HallDay day, FloorCommand.NoteAwayTooLong c) =>
        FloorTimers.AwayDue(day, day.At(c.Counter)) == c.Due && c.At >= c.Due
            ? new FloorFact.AwayTooLong(c.Counter, c.Due, c.At)
            : new FloorRefusal.TimerNotRunning(FloorTimers.AwayId(c.Counter));

    private static Decision<FloorFact> RaisePanic(HallDay day, FloorCommand.RaisePanic c) =>
        !Knows(day, c.Counter) ? new FloorRefusal.UnknownCounter(c.Counter)
        : day.Panics.ContainsKey(c.Counter) ? new FloorRefusal.PanicAlreadyRaised(c.Counter)
        : new FloorFact.PanicRaised(c.Counter, c.At);

    private static Decision<FloorFact> AnswerPanic(HallDay day, FloorCommand.AnswerPanic c) =>
        !day.Panics.ContainsKey(c.Counter) ? OrUnknown(day, c.Counter, new FloorRefusal.NoPanic(c.Counter))
        : !StaffId.IsValid(c.By.Value) ? new FloorRefusal.ClerkMissing(c.Counter)
        : new FloorFact.PanicAnswered(c.Counter, c.By, c.At);

    /// <summary>Null when the counter is open and has nobody.</summary>
    private static FloorRefusal? Idle(HallDay day, CounterNo no) => day.At(no) switch
    {
        _ when !Knows(day, no) => new FloorRefusal.UnknownCounter(no),
        Counter.Open => null,
        Counter.Staffed { With: { } ticket } => new FloorRefusal.CounterBusy(no, ticket),
        _ => new FloorRefusal.CounterNotOpen(no),
    };

    private static int Away(HallDay day) => day.Counters.Values.Count(c => c.IsAway);
}
