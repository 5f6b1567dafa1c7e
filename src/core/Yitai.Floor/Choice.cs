using System.Collections.Immutable;

namespace Yitai.Floor;

/// <summary>Who is called next at a counter, and why: the one place where it is decided.</summary>
/// <param name="Passed">How many it could have called instead whose place is earlier.</param>
public sealed record Choice(Ticket Ticket, ChoiceReason Why, int Passed)
{
    /// <summary>The next ticket for this counter; null: nobody it could call waits.</summary>
    /// <remarks>A ticket may be called when it waits for a line the counter serves, or helps with because too many wait there; is not sent to
    /// another counter that serves it now; and is not an appointment earlier than the early limit. Of those: sent here first, then
    /// customers before the hall's own work, own lines before others, then <see cref="Standing"/>; among groups that share, whose turn it is.</remarks>
    public static Choice? For(HallDay day, Counter.Staffed counter, DateTimeOffset at)
    {
        var callable = Callable.By(day, counter);
        var candidates = new List<Candidate>();
        foreach (var ticket in day.Present.Values)
        {
            if (callable.May(ticket, at))
            {
                candidates.Add(new Candidate(ticket, ticket.SentTo == counter.No, callable.IsHelp(ticket), Standing.Of(ticket, day.Settings!, at)));
            }
        }

        return candidates.Count == 0 ? null : Explained(candidates, First(day, counter, candidates));
    }

    private static Candidate First(HallDay day, Counter.Staffed counter, List<Candidate> candidates)
    {
        var first = candidates.Min()!;
        var rules = day.Settings!.Choosing;
        if (first.SentHere || first.Standing.Tier != 2 || !rules.IsShared(first.Standing.Group))
        {
            return first;
        }

        var equals = candidates.Where(c => c.IsWith(first)).ToLookup(c => c.Standing.Group);
        var turn = CounterCalls.Turn(day.CallsOf.GetValueOrDefault(counter.No), rules, equals.Select(g => g.Key));
        return equals[turn].Min()!;
    }

    private static Choice Explained(List<Candidate> candidates, Candidate first)
    {
        var oldest = candidates.MinBy(c => (c.Standing.PlaceAt, c.Standing.Order))!;
        var passed = candidates.Count(c => (c.Standing.PlaceAt, c.Standing.Order).CompareTo((first.Standing.PlaceAt, first.Standing.Order)) < 0);
        return new Choice(first.Ticket, candidates.Count == 1 ? ChoiceReason.OnlyOne : Reason(first, oldest), passed);
    }

    /// <summary>The first rule that told it from who has waited longest.</summary>
    private static ChoiceReason Reason(Candidate first, Candidate oldest) =>
        first.SentHere ? ChoiceReason.SentHere
        : first.Helping ? ChoiceReason.Overflow
        : first == oldest ? ChoiceReason.WaitedLongest
        : first.Standing.Internal != oldest.Standing.Internal ? ChoiceReason.CustomersFirst
        : first.Helping != oldest.Helping ? ChoiceReason.OwnLineFirst
        : first.Standing.Tier != oldest.Standing.Tier ? (first.Standing.Tier == 1 ? ChoiceReason.OverLimit : ChoiceReason.ClassFirst)
        : first.Standing.Block == oldest.Standing.Block && first.Standing.Group != oldest.Standing.Group ? ChoiceReason.RatioTurn
        : first.Standing.Aged ? ChoiceReason.Aged
        : ChoiceReason.ClassFirst;

    private sealed record Candidate(Ticket Ticket, bool SentHere, bool Helping, Standing Standing) : IComparable<Candidate>
    {
        public int CompareTo(Candidate? other)
        {
            var by = other!.SentHere.CompareTo(SentHere);
            by = by != 0 ? by : Standing.Internal.CompareTo(other.Standing.Internal);
            by = by != 0 ? by : Helping.CompareTo(other.Helping);
            return by != 0 ? by : Standing.CompareTo(other.Standing);
        }

        /// <summary>Only the turn of their groups tells them apart, and the place.</summary>
        public bool IsWith(Candidate other) =>
            (SentHere, Helping, Standing.Internal, Standing.Tier, Standing.Block) == (other.SentHere, other.Helping, other.Standing.Internal, other.Standing.Tier, other.Standing.Block);
    }
}
