namespace Yitai.Floor;

/// <summary>The next call that is made by itself: for the counter that could call first; of several, the one that has been idle longest
/// (least recently served).</summary>
/// <param name="Due">So long after the counter became idle, the ticket came to wait or may first be called, and the counter's last call,
/// whichever is latest.</param>
public sealed record AutoCall(CounterNo Counter, DateTimeOffset Due)
{
    /// <summary>Null: the rules say never, or no idle counter has anybody to call.</summary>
    public static AutoCall? Next(HallDay day) =>
        day.Settings!.Choosing.AutoCallAfter is not { } after ? null
        : day.Counters.Values.OfType<Counter.Open>()
            .Select(counter => (Counter: counter, From: Earliest(day, counter)))
            .Where(c => c.From is not null)
            .OrderBy(c => (c.From!.Value, c.Counter.Since, c.Counter.No.Value))
            .Select(c => new AutoCall(c.Counter.No, c.From!.Value + after))
            .FirstOrDefault();

    private static DateTimeOffset? Earliest(HallDay day, Counter.Open counter)
    {
        var callable = Callable.By(day, counter);
        DateTimeOffset? first = null;
        foreach (var ticket in day.Present.Values)
        {
            if (callable.From(ticket) is { } from && (first is null || Later(from, ticket.Phase.Since) < first))
            {
                first = Later(from, ticket.Phase.Since);
            }
        }

        return first is { } one ? Later(Later(one, counter.Since), LastCall(day, counter)) : null;
    }

    private static DateTimeOffset LastCall(HallDay day, Counter.Open counter) =>
        day.CallsOf.TryGetValue(counter.No, out var calls) ? calls.LastAt + day.Settings!.Choosing.CallSpacing : DateTimeOffset.MinValue;

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
