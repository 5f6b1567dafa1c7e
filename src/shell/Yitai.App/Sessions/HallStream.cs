using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Sessions;

/// <summary>A hall's stream. Its state is the floor's; each further module of the hall joins here.</summary>
internal sealed class HallStream : StreamKind
{
    public static HallStream Kind { get; } = new();

    public override object Start => HallDay.Start;

    public override (ImmutableArray<Fact> Facts, Refusal? Because) Decide(object state, Command command) =>
        Answer(FloorDecider.Decide((HallDay)state, (FloorCommand)command));

    public override object Evolve(object state, Fact fact) => FloorEvolution.Evolve((HallDay)state, (FloorFact)fact);

    public override DateOnly? BusinessDay(object state) => ((HallDay)state).On;

    public override bool IsCarryOver(Fact fact) => fact is FloorFact.DayOpened;

    public override object? Carry(object state) => ((HallDay)state).Carry();

    public override object? CarriedBy(Fact fact) => (fact as FloorFact.DayOpened)?.Carried;

    public override ImmutableArray<PendingTimer> Timers(object state) => FloorTimers.Running((HallDay)state);

    public override Command TimerCommand(PendingTimer timer) => FloorTimers.Command(timer, default);
}
