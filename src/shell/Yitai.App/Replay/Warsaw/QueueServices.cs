using System.Collections.Immutable;

namespace Yitai.App.Replay.Warsaw;

/// <summary>Which counter of a queue had which customer, and for how long. The snapshots say neither.</summary>
/// <remarks>A queue's counters are taken to be its own: as many as were open, numbered from 1. A call goes to the open one whose last
/// call is longest ago. It has its customer until its next call, if the next customer had to wait for it; otherwise for the middle of
/// those lengths that day, before there are any for the minutes the office declares, and never beyond the next call.</remarks>
internal static class QueueServices
{
    internal readonly record struct Service(int Customer, int Counter, DateTimeOffset From, DateTimeOffset To);

    public static List<Service> Of(IReadOnlyList<QueueCustomer> customers, int declaredMinutes, out TimeSpan typical)
    {
        var calls = customers.Select((c, i) => (Customer: i, c.CalledAt, c.Open, c.JoinedAt)).Where(c => c.CalledAt is not null)
            .Select(c => (c.Customer, At: c.CalledAt!.Value, c.Open, c.JoinedAt)).OrderBy(c => c.At).ThenBy(c => c.Customer).ToList();
        var lastAt = new Dictionary<int, DateTimeOffset>();
        var byCounter = calls
            .Select(c =>
            {
                var counter = Enumerable.Range(1, c.Open).MinBy(k => lastAt.TryGetValue(k, out var at) ? at : DateTimeOffset.MinValue);
                lastAt[counter] = c.At;
                return (Counter: counter, c.Customer, c.At, c.JoinedAt);
            })
            .GroupBy(c => c.Counter).ToDictionary(g => g.Key, g => g.ToList());
        var known = byCounter.Values.SelectMany(c => c.Zip(c.Skip(1))).Where(p => Waited(p.Second.JoinedAt, p.Second.At)).Select(p => p.Second.At - p.First.At).Order().ToList();
        var middle = known.Count > 0 ? known[known.Count / 2] : TimeSpan.FromMinutes(declaredMinutes is >= 1 and <= 60 ? declaredMinutes : 10);
        typical = middle;
        return
        [
            .. byCounter.SelectMany(pair => pair.Value.Select((call, i) =>
            {
                var next = i + 1 < pair.Value.Count ? pair.Value[i + 1] : default;
                var to = next == default ? call.At + middle
                    : Waited(next.JoinedAt, next.At) || call.At + middle > next.At ? next.At
                    : call.At + middle;
                return new Service(call.Customer, pair.Key, call.At, to);
            })),
        ];
    }

    /// <summary>When counter <paramref name="k"/> was staffed: in the intervals with so many open, and while it had somebody.</summary>
    public static ImmutableArray<Span> Staffed(int k, IEnumerable<Flow> flows, IEnumerable<Service> services, Func<TimeOnly, DateTimeOffset> at)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        var open = flows.Where(f => f.Open >= k).Select(f => new Span(at(f.From), at(f.To)));
        foreach (var span in open.Concat(services.Where(s => s.Counter == k).Select(s => new Span(s.From, s.To))).OrderBy(s => s.From).ThenBy(s => s.To))
        {
            if (spans.Count > 0 && span.From <= spans[^1].To)
            {
                spans[^1] = spans[^1] with { To = span.To > spans[^1].To ? span.To : spans[^1].To };
            }
            else
            {
                spans.Add(span);
            }
        }

        return spans.ToImmutable();
    }

    private static bool Waited(DateTimeOffset joined, DateTimeOffset called) => called > joined;
}
