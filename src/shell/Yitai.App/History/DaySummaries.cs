using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.App.Views;
using Yitai.Floor;

namespace Yitai.App.History;

/// <summary>A business day in figures, made from its facts.</summary>
/// <remarks>A ticket's wait is from its issue to its first call and counts for the line it was taken for first; a press that was
/// undone leaves no trace in waits and services.</remarks>
public static class DaySummaries
{
    private static readonly int[] BucketEdges = [0, 5, 10, 15, 20, 30, 45, 60];

    /// <param name="facts">All facts of the day from its opening on.</param>
    /// <param name="now">Ends what still goes on in a day that is open.</param>
    public static DaySummary Of(IReadOnlyList<StoredFact> facts, DateTimeOffset now)
    {
        var (day, timeline) = Fold(facts);
        var closed = facts.Select(f => f.Fact).OfType<FloorFact.DayClosed>().LastOrDefault();
        timeline.End(day.IsOpen ? now : closed?.At ?? now);
        var tickets = day.Present.Values.Concat(day.Over.Values).OrderBy(t => t.Order).ToList();
        var waits = tickets.Where(t => t.FirstCalledAt is not null).Select(Wait).ToList();
        return new DaySummary(
            day.Settings!.Name, day.Settings.Calendar.ZoneId, day.On!.Value, !day.IsOpen, closed?.Due is not null, facts[^1].Seq,
            FloorFiguresOf.The(day), Statistics.Of(waits), Statistics.Of(tickets.SelectMany(t => t.Ended).Select(Minutes)),
            Buckets(waits), HalfHours(tickets, timeline.Stretches, day), [.. day.Settings.Lines.Select(l => Line(l, tickets))],
            [.. day.Settings.Counters.Select(c => Counter(c, tickets, timeline.Stretches))],
            [.. tickets.SelectMany(t => t.Ended).GroupBy(e => e.Outcome).OrderBy(g => g.Key).Select(g => new OutcomeCount(g.Key, g.Count()))],
            [.. tickets.Where(t => t.Score is not null).GroupBy(t => t.Score!.Value).OrderBy(g => g.Key).Select(g => new ScoreCount(g.Key, g.Count()))],
            day.IsOpen ? [] : closed?.Left ?? [])
        {
            Estimates = EstimateSummaries.Of(tickets),
        };
    }

    internal static (HallDay Day, CounterTimeline Timeline) Fold(IReadOnlyList<StoredFact> facts)
    {
        var day = HallDay.Start;
        var timeline = new CounterTimeline();
        foreach (var fact in facts)
        {
            day = FloorEvolution.Evolve(day, (FloorFact)fact.Fact);
            timeline.Note(day, fact.Fact.At);
        }

        return (day, timeline);
    }

    private static ImmutableArray<WaitBucket> Buckets(List<double> waits) =>
    [
        .. BucketEdges.Select((from, i) =>
        {
            var to = i + 1 < BucketEdges.Length ? BucketEdges[i + 1] : (int?)null;
            return new WaitBucket(from, to, waits.Count(w => w >= from && (to is null || w < to)));
        }),
    ];

    private static ImmutableArray<HalfHour> HalfHours(List<Ticket> tickets, IReadOnlyList<CounterStretch> stretches, HallDay day)
    {
        if (tickets.Count == 0)
        {
            return [];
        }

        var first = FloorToHalfHour(tickets[0].IssuedAt, day.Settings!.Calendar);
        var last = tickets.Max(t => t.FirstCalledAt ?? t.IssuedAt);
        var rows = ImmutableArray.CreateBuilder<HalfHour>();
        for (var at = first; at <= last; at = at.AddMinutes(30))
        {
            var end = at.AddMinutes(30);
            var called = tickets.Where(t => t.FirstCalledAt >= at && t.FirstCalledAt < end).ToList();
            rows.Add(new HalfHour(at, tickets.Count(t => t.IssuedAt >= at && t.IssuedAt < end), called.Count,
                called.Count == 0 ? null : called.Average(Wait), stretches.Where(s => s.IsOpen).Sum(s => s.MinutesWithin(at, end)) / 30));
        }

        return rows.ToImmutable();
    }

    private static DateTimeOffset FloorToHalfHour(DateTimeOffset at, Kernel.BusinessCalendar calendar)
    {
        var local = calendar.Local(at);
        return local.AddTicks(-(local.TimeOfDay.Ticks % TimeSpan.FromMinutes(30).Ticks));
    }

    private static LineSummary Line(Line line, List<Ticket> all)
    {
        var tickets = all.FindAll(t => t.Services[0] == line.Id);
        var waits = tickets.FindAll(t => t.FirstCalledAt is not null).ConvertAll(Wait);
        return new LineSummary(line.Id, line.Name, tickets.Count, tickets.Count(t => t.Phase is TicketPhase.Done),
            tickets.Count(t => t.Phase is TicketPhase.Left), tickets.Count(t => t.Misses > 0), Statistics.Of(waits), waits.Count(w => w > line.WaitLimit.TotalMinutes));
    }

    private static CounterSummary Counter(CounterPlan plan, List<Ticket> tickets, IReadOnlyList<CounterStretch> all)
    {
        var stretches = all.Where(s => s.Counter == plan.No).ToList();
        var open = stretches.Where(s => s.IsOpen).Sum(s => s.Minutes);
        var serving = stretches.Where(s => s.Phase == CounterPhase.Serving).Sum(s => s.Minutes);
        var rated = tickets.Where(t => t.Score is not null && t.Ended.Length > 0 && t.Ended[^1].Counter == plan.No).ToList();
        return new CounterSummary(plan.No, plan.Name, tickets.Sum(t => t.Ended.Count(e => e.Counter == plan.No)), serving, open,
            stretches.Where(s => s.Phase is CounterPhase.Paused or CounterPhase.LeftService).Sum(s => s.Minutes),
            stretches.Where(s => s.Away).Sum(s => s.Minutes), open > 0 ? serving / open : null,
            rated.Count == 0 ? null : rated.Average(t => t.Score!.Value));
    }

    private static double Wait(Ticket t) => (t.FirstCalledAt!.Value - t.IssuedAt).TotalMinutes;

    private static double Minutes(EndedService e) => e.ServedFor.TotalMinutes;
}
