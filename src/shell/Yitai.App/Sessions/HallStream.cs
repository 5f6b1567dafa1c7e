using System.Collections.Immutable;
using System.Diagnostics;
using Yitai.App.Policies;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.App.Sessions;

/// <summary>A hall's stream: its modules side by side. They do not know each other; <see cref="HallPolicies"/> joins them.</summary>
internal sealed class HallStream : StreamKind
{
    public static HallStream Kind { get; } = new();

    public override object Start => HallState.Start;

    public override (ImmutableArray<Fact> Facts, Refusal? Because) Decide(object state, Command command) => command switch
    {
        FloorCommand c => Answer(FloorDecider.Decide(((HallState)state).Floor, c)),
        MessagesCommand c => Answer(MessagesDecider.Decide(((HallState)state).Messages, c)),
        _ => throw new UnreachableException($"no module of a hall takes {command.GetType().Name}"),
    };

    public override object Evolve(object state, Fact fact)
    {
        var hall = (HallState)state;
        return fact switch
        {
            FloorFact f => hall with { Floor = FloorEvolution.Evolve(hall.Floor, f) },
            MessagesFact f => hall with { Messages = MessagesEvolution.Evolve(hall.Messages, f) },
            _ => throw new UnreachableException($"no module of a hall knows {fact.GetType().Name}"),
        };
    }

    public override IEnumerable<Command> Follow(object before, Fact fact, object after) => HallPolicies.On((HallState)before, fact, (HallState)after);

    public override DateOnly? BusinessDay(object state) => ((HallState)state).Floor.On;

    public override bool IsCarryOver(Fact fact) => fact is FloorFact.DayOpened;

    public override (object Carried, object Given)? Carry(object before, Fact fact) => fact switch
    {
        FloorFact.DayOpened f => (f.Carried, ((HallState)before).Floor.Carry()),
        MessagesFact.CarriedOver f => (f.Carried, ((HallState)before).Messages.Carry()),
        _ => null,
    };

    public override ImmutableArray<PendingTimer> Timers(object state)
    {
        var hall = (HallState)state;
        return FloorTimers.Running(hall.Floor).AddRange(MessageTimers.Running(hall.Messages));
    }

    public override Command TimerCommand(PendingTimer timer) =>
        timer.Id.StartsWith(MessageTimers.Prefix, StringComparison.Ordinal) ? MessageTimers.Command(timer, default) : FloorTimers.Command(timer, default);
}
