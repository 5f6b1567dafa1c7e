namespace Yitai.Floor;

/// <summary>Where the rules put a waiting ticket at one instant. Ordered: the first comes first; no two of a day are equal.</summary>
/// <param name="Internal">Work of the hall itself, after all customers (先外后内); a counter looks at it before the order, a line is all the one or the other.</param>
/// <param name="Tier">0 urgent, 1 over the wait limit (if the rules say so), 2 everybody else.</param>
/// <param name="Group">Of the class order, 0 first; 0 for all who are over the limit.</param>
/// <param name="Aged">It came into the group by waiting.</param>
/// <param name="Turn">Among groups that share: how many rounds of turns come before its own; otherwise 0.</param>
public readonly record struct Standing(bool Internal, int Tier, int Block, int Turn, int Group, bool Aged, DateTimeOffset PlaceAt, int Order) : IComparable<Standing>
{
    /// <summary>Before it is known how many of its group stand before it: <see cref="Turn"/> is 0.</summary>
    public static Standing Of(Ticket ticket, HallSettings settings, DateTimeOffset at)
    {
        var rules = settings.Choosing;
        var urgentFirst = settings.ClassOrder[0].Contains(CustomerClass.Urgent);
        var nominal = settings.Rank(ticket.StandsAs);
        var line = settings.Line(ticket.Line);
        var isInternal = line?.Internal ?? false;
        if (urgentFirst && nominal == 0)
        {
            return new Standing(isInternal, 0, 0, 0, 0, false, ticket.PlaceAt, ticket.Order);
        }

        var waited = at - ticket.PlaceAt;
        if (rules.OverLimitFirst && waited > line?.WaitLimit)
        {
            return new Standing(isInternal, 1, 0, 0, 0, false, ticket.PlaceAt, ticket.Order);
        }

        var steps = rules.AgeingEvery is { } every && waited > every ? waited.Ticks / every.Ticks : 0;
        var group = (int)Math.Max(urgentFirst ? 1 : 0, nominal - steps);
        var block = rules.IsShared(group) ? FirstShared(rules) : group;
        return new Standing(isInternal, 2, block, 0, group, group < nominal, ticket.PlaceAt, ticket.Order);
    }

    public int CompareTo(Standing other)
    {
        var by = Tier.CompareTo(other.Tier);
        by = by != 0 ? by : Block.CompareTo(other.Block);
        by = by != 0 ? by : Turn.CompareTo(other.Turn);
        by = by != 0 ? by : Group.CompareTo(other.Group);
        by = by != 0 ? by : PlaceAt.CompareTo(other.PlaceAt);
        return by != 0 ? by : Order.CompareTo(other.Order);
    }

    public static bool operator <(Standing left, Standing right) => left.CompareTo(right) < 0;
    public static bool operator >(Standing left, Standing right) => left.CompareTo(right) > 0;
    public static bool operator <=(Standing left, Standing right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Standing left, Standing right) => left.CompareTo(right) >= 0;

    private static int FirstShared(ChoiceRules rules)
    {
        var first = 0;
        while (!rules.IsShared(first))
        {
            first++;
        }

        return first;
    }
}
