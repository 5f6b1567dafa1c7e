using System.Collections.Immutable;

namespace Yitai.Floor;

/// <summary>How the next ticket is chosen, beyond the class order. With everything off: class, then place.</summary>
/// <remarks>Urgent tickets, where their group is the first (先急后缓), are not touched: nothing ages into their group, nothing is shared with it.</remarks>
/// <param name="Shares">Empty: the groups of the class order follow one another strictly. Otherwise one number for each of them: of so many calls
/// in turn each counter makes so many to it (n : m); 0: strict. The groups that share are neighbours, 2 or more, their numbers 20 together at most.</param>
/// <param name="AgeingEvery">For each such span since its place began a ticket counts as one group higher; null: never. 1 min to 8 h.</param>
/// <param name="OverLimitFirst">Whoever has waited longer than the line's wait limit comes before the other groups, by place.</param>
/// <param name="CallSpacing">Between two calls of new tickets at one counter at least, 0 to 10 min.</param>
/// <param name="AutoCallAfter">A counter that could call has the next ticket called by itself after so long; of several, the one that
/// has been idle longest. Null: only clerks call. 1 s to 10 min.</param>
/// <param name="HideUntilCalled">Clerks see how many wait, not who.</param>
public sealed record ChoiceRules(
    ImmutableArray<int> Shares, TimeSpan? AgeingEvery, bool OverLimitFirst, TimeSpan CallSpacing, TimeSpan? AutoCallAfter, bool HideUntilCalled)
{
    public const int MostShares = 20;

    public static ChoiceRules Plain { get; } = new([], null, false, TimeSpan.Zero, null, false);

    /// <summary>True: this group takes turns with its neighbours.</summary>
    public bool IsShared(int group) => group < Shares.Length && Shares[group] > 0;
}
