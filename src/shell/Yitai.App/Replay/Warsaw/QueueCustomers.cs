namespace Yitai.App.Replay.Warsaw;

/// <summary>A customer of a queue: when it joined, and when it was called or left.</summary>
internal readonly record struct QueueCustomer(DateTimeOffset JoinedAt, DateTimeOffset? CalledAt, DateTimeOffset LeftAt, int Open);

/// <summary>The customers of one queue on one day, made from its flow.</summary>
/// <remarks>Those who join in an interval are spread over it evenly, and so are those who are called; called is who waits longest, and
/// nobody before joining. Who leaves is who came last, at the interval's end. Who waits at the first snapshot joined then, as far as
/// is known; who waits at the last one is taken to leave a second after it.</remarks>
internal static class QueueCustomers
{
    public static List<QueueCustomer> Of(IReadOnlyList<Snapshot> seen, IReadOnlyList<Flow> flows, Func<TimeOnly, DateTimeOffset> at)
    {
        var customers = new List<QueueCustomer>();
        if (seen.Count == 0)
        {
            return customers;
        }

        var waiting = new LinkedList<DateTimeOffset>(Enumerable.Repeat(at(seen[0].At), seen[0].Waiting));
        foreach (var flow in flows)
        {
            var (from, to) = (at(flow.From), at(flow.To));
            var joins = new Queue<DateTimeOffset>(Evenly(from, to, flow.Joined));
            foreach (var due in Evenly(from, to, flow.Called))
            {
                while (joins.TryPeek(out var next) && next <= due)
                {
                    waiting.AddLast(joins.Dequeue());
                }

                var first = waiting.First?.Value ?? joins.Dequeue();
                customers.Add(new QueueCustomer(first, first > due ? first : due, default, flow.Open));
                if (first <= due)
                {
                    waiting.RemoveFirst();
                }
            }

            foreach (var joined in joins)
            {
                waiting.AddLast(joined);
            }

            for (var i = 0; i < flow.Left; i++)
            {
                customers.Add(new QueueCustomer(waiting.Last!.Value, null, to, flow.Open));
                waiting.RemoveLast();
            }
        }

        var end = at(seen[^1].At).AddSeconds(1);
        customers.AddRange(waiting.Select(joined => new QueueCustomer(joined, null, end, 0)));
        return customers;
    }

    private static IEnumerable<DateTimeOffset> Evenly(DateTimeOffset from, DateTimeOffset to, int count) =>
        Enumerable.Range(0, count).Select(i => from + TimeSpan.FromSeconds(Math.Round((to - from).TotalSeconds * (i + 0.5) / count, 3)));
}
