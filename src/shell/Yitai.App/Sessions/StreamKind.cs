using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.App.Sessions;

/// <summary>What a kind of stream is made of: its state, and the pure functions of its modules.</summary>
internal abstract class StreamKind
{
    public abstract object Start { get; }

    /// <summary>The facts, or the refusal; exactly one of the two is set.</summary>
    public abstract (ImmutableArray<Fact> Facts, Refusal? Because) Decide(object state, Command command);

    public abstract object Evolve(object state, Fact fact);

    /// <summary>What the stream's policies want of a fact, from the states before and after it: decided after the facts it came with, in the same append.</summary>
    public virtual IEnumerable<Command> Follow(object before, Fact fact, object after) => [];

    /// <summary>The business day new facts belong to, in the state after them; null: this owner has no days.</summary>
    public virtual DateOnly? BusinessDay(object state) => null;

    /// <summary>Live state is folded from the last of these.</summary>
    public virtual bool IsCarryOver(Fact fact) => false;

    /// <summary>What a fact carries over, and what the state before it gives; null: it carries nothing.</summary>
    public virtual (object Carried, object Given)? Carry(object before, Fact fact) => null;

    public virtual ImmutableArray<PendingTimer> Timers(object state) => [];

    public DateTimeOffset? NextDue(object state) => Timers(state) is { IsEmpty: false } timers ? timers.Min(t => t.Due) : null;

    public virtual Command TimerCommand(PendingTimer timer) => throw new NotSupportedException("this kind of stream has no timers");

    public static StreamKind Of(StreamId stream) => stream.Kind switch
    {
        "hall" => HallStream.Kind,
        "company" => CompanyStream.Kind,
        _ => throw new ArgumentException($"no kind of stream is called '{stream.Kind}'", nameof(stream)),
    };

    protected static (ImmutableArray<Fact>, Refusal?) Answer<TFact>(Decision<TFact> decision) where TFact : Fact => decision switch
    {
        Decision<TFact>.Accepted a => (ImmutableArray<Fact>.CastUp(a.Facts), null),
        Decision<TFact>.Refused r => ([], r.Because),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
