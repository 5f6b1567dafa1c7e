using Yitai.Floor;

namespace Yitai.App.Views;

/// <summary>The day so far in figures.</summary>
internal static class FloorFiguresOf
{
    public static FloorFigures The(HallDay day)
    {
        var tickets = day.Present.Values.Concat(day.Over.Values).ToList();
        var services = tickets.SelectMany(t => t.Ended).ToList();
        var done = tickets.Where(t => t.Phase is TicketPhase.Done).ToList();
        var limit = day.Settings!.Limits.GreetWithin;
        return new FloorFigures(
            Visits: day.Visits.Count,
            Greeted: day.Visits.Values.Count(v => v.GreetedAt is not null),
            GreetedInTime: day.Visits.Values.Count(v => v.GreetedAt - v.ArrivedAt <= limit),
            Issued: tickets.Count,
            Waiting: tickets.Count(t => t.Phase is TicketPhase.Waiting),
            Served: done.Count,
            Left: tickets.Count(t => t.Phase is TicketPhase.Left),
            Missed: tickets.Count(t => t.Misses > 0),
            MeanWaitMinutes: Mean(tickets.Where(t => t.FirstCalledAt is not null).Select(t => (t.FirstCalledAt!.Value - t.IssuedAt).TotalMinutes)),
            MeanServiceMinutes: Mean(services.Select(s => s.ServedFor.TotalMinutes)),
            Rated: tickets.Count(t => t.Score is not null),
            RatingNotOffered: done.Count(t => t.Ended.Length > 0 && !t.Ended[^1].RatingOffered),
            MeanScore: Mean(tickets.Where(t => t.Score is not null).Select(t => (double)t.Score!.Value)));
    }

    private static double? Mean(IEnumerable<double> values)
    {
        var list = values.ToList();
        return list.Count == 0 ? null : list.Average();
    }
}
