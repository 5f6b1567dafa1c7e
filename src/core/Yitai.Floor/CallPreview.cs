using System.Collections.Immutable;

namespace Yitai.Floor;

/// <summary>A call as it would be made.</summary>
public sealed record PreviewedCall(TicketNo Ticket, CounterNo Counter, ChoiceReason Why, int Passed);

/// <summary>Whom the staffed counters would call next under given settings, if each called in turn and nobody came or left meanwhile.</summary>
public static class CallPreview
{
    /// <param name="at">All calls are made at this instant: nobody ages while they are counted.</param>
    /// <returns>At most <paramref name="atMost"/>, first call first. The counters take turns, the one that has been idle or busy longest first;
    /// paused counters call nobody. A counter keeps its lines: other ones hold from its next opening.</returns>
    public static ImmutableArray<PreviewedCall> Of(HallDay day, HallSettings under, DateTimeOffset at, int atMost)
    {
        var calls = ImmutableArray.CreateBuilder<PreviewedCall>();
        var counters = day.Counters.Values.OfType<Counter.Staffed>().Where(c => c is not Counter.Paused and not Counter.LeftService)
            .OrderBy(c => (c.Since, c.No.Value)).Select(c => new Counter.Open(c.No, c.Clerk, c.Lines, c.Since)).ToList();
        var now = FloorEvolution.Evolve(day, new FloorFact.SettingsChanged(under, at)) with
        {
            Counters = counters.ToImmutableDictionary(c => c.No, Counter (c) => c),
        };
        var called = true;
        while (called)
        {
            called = false;
            foreach (var counter in counters)
            {
                if (calls.Count < atMost && Choice.For(now, counter, at) is { } next)
                {
                    calls.Add(new PreviewedCall(next.Ticket.No, counter.No, next.Why, next.Passed));
                    now = Without(now, counter, next.Ticket, next.Why, at);
                    called = true;
                }
            }
        }

        return calls.ToImmutable();
    }

    private static HallDay Without(HallDay day, Counter.Open counter, Ticket ticket, ChoiceReason why, DateTimeOffset at)
    {
        var after = FloorEvolution.Evolve(day, new FloorFact.TicketCalled(ticket.No, counter.No, why, at));
        return after with { Present = after.Present.Remove(ticket.No), Counters = after.Counters.SetItem(counter.No, counter) };
    }
}
