using Yitai.Floor;

namespace Yitai.App.Views;

/// <summary>The day so far in figures, in one pass: a live page asks for them many times a second.</summary>
internal static class FloorFiguresOf
{
    public static FloorFigures The(HallDay day)
    {
        var (issued, waiting, done, left, missed, notOffered) = (0, 0, 0, 0, 0, 0);
        var (waits, services, scores) = (new Mean(), new Mean(), new Mean());
        foreach (var t in day.Present.Values.Concat(day.Over.Values))
        {
            issued++;
            waiting += Is(t.Phase is TicketPhase.Waiting);
            done += Is(t.Phase is TicketPhase.Done);
            left += Is(t.Phase is TicketPhase.Left);
            missed += Is(t.Misses > 0);
            notOffered += Is(t.Phase is TicketPhase.Done && t.Ended.Length > 0 && !t.Ended[^1].RatingOffered);
            waits.Add((t.FirstCalledAt - t.IssuedAt)?.TotalMinutes);
            scores.Add(t.Score);
            foreach (var service in t.Ended)
            {
                services.Add(service.ServedFor.TotalMinutes);
            }
        }

        var limit = day.Settings!.Limits.GreetWithin;
        return new FloorFigures(
            Visits: day.Visits.Count,
            Greeted: day.Visits.Values.Count(v => v.GreetedAt is not null),
            GreetedInTime: day.Visits.Values.Count(v => v.GreetedAt - v.ArrivedAt <= limit),
            Issued: issued,
            Waiting: waiting,
            Served: done,
            Left: left,
            Missed: missed,
            MeanWaitMinutes: waits.Value,
            MeanServiceMinutes: services.Value,
            Rated: scores.Count,
            RatingNotOffered: notOffered,
            MeanScore: scores.Value);
    }

    private static int Is(bool condition) => condition ? 1 : 0;

    private sealed class Mean
    {
        private double _sum;

        public int Count { get; private set; }

        public double? Value => Count == 0 ? null : _sum / Count;

        /// <summary>Nothing, where there is nothing to count.</summary>
        public void Add(double? value)
        {
            Count += Is(value is not null);
            _sum += value ?? 0;
        }
    }
}
