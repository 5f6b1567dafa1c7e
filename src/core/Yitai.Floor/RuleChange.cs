using System.Collections.Immutable;

namespace Yitai.Floor;

/// <summary>What would be different: other rules for a hall, or other hours for its counters. What is left out stays as it is.</summary>
/// <param name="ClassOrder">Null: as it is.</param>
/// <param name="Choosing">Null: as it is.</param>
/// <param name="Staffed">In order, not overlapping. Inside such a time exactly these counters are staffed; outside, those that were.</param>
public sealed record RuleChange(
    ImmutableArray<ImmutableArray<CustomerClass>>? ClassOrder, ChoiceRules? Choosing,
    ImmutableArray<LineChange> Lines, ImmutableArray<CounterChange> Counters, ImmutableArray<StaffedTime> Staffed)
{
    public static RuleChange None { get; } = new(null, null, [], [], []);
}

/// <param name="WaitLimit">Null: as it is.</param>
/// <param name="Overflow">Null: as it is.</param>
public sealed record LineChange(LineId Line, TimeSpan? WaitLimit, LineOverflow? Overflow);

/// <param name="Lines">Null: as they are.</param>
/// <param name="Helps">Null: as they are.</param>
public sealed record CounterChange(CounterNo Counter, ImmutableArray<LineId>? Lines, ImmutableArray<LineId>? Helps);

/// <summary>Which counters are staffed from <paramref name="From"/> up to <paramref name="To"/>, local time, on whole half hours.</summary>
public sealed record StaffedTime(TimeOnly From, TimeOnly To, ImmutableArray<CounterNo> Counters);
