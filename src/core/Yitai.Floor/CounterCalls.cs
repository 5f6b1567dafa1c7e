using System.Collections.Immutable;

namespace Yitai.Floor;

/// <summary>What a counter called today: what the turns of the groups, the spacing of calls and the words on the screen need.</summary>
/// <param name="Groups">The groups of its last calls among those that share, oldest first; fewer than a whole round.</param>
/// <param name="Last">The last call of a new ticket, also one that was taken back.</param>
public sealed record CounterCalls(ImmutableArray<int> Groups, FloorFact.TicketCalled Last)
{
    public DateTimeOffset LastAt => Last.At;

    /// <summary>After one more call; a round is the sum of the shares.</summary>
    public static CounterCalls After(CounterCalls? before, int? sharedGroup, int round, FloorFact.TicketCalled call)
    {
        var groups = before?.Groups ?? [];
        if (sharedGroup is { } group)
        {
            groups = groups.Add(group);
            groups = groups.Length >= round ? groups.RemoveRange(0, groups.Length - round + 1) : groups;
        }

        return new CounterCalls(groups, call);
    }

    /// <summary>Whose turn it is among the groups that wait (lowest first, at least one): the first that has not yet had its share of the
    /// round that this call completes; if all have, the one that lacks most.</summary>
    /// <remarks>A window of one round always has exactly the shares while all groups wait: a group is called only if it had fewer than its
    /// share in the calls before, and the calls before are one fewer than a round.</remarks>
    public static int Turn(CounterCalls? calls, ChoiceRules rules, IEnumerable<int> waiting) =>
        waiting.MinBy(group => rules.Shares[group] - (calls?.Groups.Count(g => g == group) ?? 0) is var left && left > 0 ? (0, 0, group) : (1, -left, group));
}
