using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Views;

/// <summary>Draws the staff's view of the whole floor.</summary>
public static class FloorViews
{
    /// <param name="nameOf">The name a member of staff is shown by; null: not in the register.</param>
    public static FloorView Of(HallDay day, DateTimeOffset now, Func<StaffId, string?> nameOf)
    {
        var settings = day.Settings!;
        var served = day.Present.Values.Concat(day.Over.Values).SelectMany(t => t.Ended).CountBy(e => e.Counter).ToDictionary();
        var opened = day.On is null ? (DateTimeOffset?)null : day.OpensAt;
        return new FloorView(settings.Name, settings.Calendar.ZoneId, day.IsOpen, day.On, opened, day.On is null ? null : day.ClosesAt, settings.Limits, settings.Choosing.HideUntilCalled,
            [.. settings.Counters.Select(c => Counter(day, c, now, nameOf, served.GetValueOrDefault(c.No)))],
            [.. settings.Lines.Select(l => Line(day, l, now))],
            [.. day.IsOpen ? day.Visits.Values.Where(v => !day.IsOver(v)).OrderBy(v => v.No.Value).Select(Visit) : []],
            [.. settings.Lines.SelectMany(l => InLine(day, l.Id, now)).Select(Ticket)],
            FloorAlarms.Of(day, now), FloorFiguresOf.The(day), PrintView.Latest(day));
    }

    private static FloorCounter Counter(HallDay day, CounterPlan plan, DateTimeOffset now, Func<StaffId, string?> nameOf, int served)
    {
        var counter = day.At(plan.No);
        var staffed = counter as Floor.Counter.Staffed;
        var calling = counter as Floor.Counter.Calling;
        var next = counter is Floor.Counter.Open open ? Choice.For(day, open, now) : null;
        var press = day.Presses.GetValueOrDefault(plan.No);
        var undoUntil = press?.At + day.Settings!.Limits.UndoWithin;
        var undo = undoUntil >= now ? press : null;
        return new FloorCounter(plan.No, plan.Name, staffed?.Lines ?? plan.Lines, CounterViews.Phase(counter),
            counter.Since == default ? null : counter.Since, staffed?.Clerk, staffed is null ? null : nameOf(staffed.Clerk),
            staffed?.With, calling?.Recalls ?? 0, calling?.LastAt, (counter as Floor.Counter.Paused)?.Reason, CounterViews.ReturnBy(counter),
            counter is Floor.Counter.Paused { TooLong: true } or Floor.Counter.LeftService { TooLong: true },
            next is null ? null : new FloorNext(next.Ticket.No, next.Why, next.Passed), Called(day, plan.No, staffed?.With), undo?.Fact, undo is null ? null : undoUntil, served);
    }

    private static FloorCalled? Called(HallDay day, CounterNo no, TicketNo? here) =>
        here is not null && day.CallsOf.GetValueOrDefault(no)?.Last is { } last && last.Ticket == here
            ? new FloorCalled(last.Why, last.Passed, last.Direct, last.Automatic)
            : null;

    private static FloorLine Line(HallDay day, Line line, DateTimeOffset now)
    {
        var waiting = day.WaitingIn(line.Id, now).ToList();
        return new FloorLine(line.Id, line.Letter, line.Name, waiting.Count, waiting.Count == 0 ? null : waiting.Min(t => t.Phase.Since),
            (int)line.WaitLimit.TotalMinutes,
            day.Counters.Values.OfType<Floor.Counter.Staffed>().Count(c => c is not Floor.Counter.Paused and not Floor.Counter.LeftService && c.Lines.Contains(line.Id)),
            day.Issued.GetValueOrDefault(line.Id), line.DailyQuota, WaitEstimate.For(day, line, waiting.Count, now)?.Range, FloorDecider.LineClosed(day, line, now)?.Name);
    }

    private static FloorVisit Visit(Visit v) => new(v.No, v.ArrivedAt, v.GreetedAt, v.Ticket, v.Through);

    /// <summary>Those who wait, in the order of calling; then the others of the line by number.</summary>
    private static IEnumerable<Ticket> InLine(HallDay day, LineId line, DateTimeOffset now) =>
        day.WaitingIn(line, now).Concat(day.Present.Values.Where(t => t.Line == line && t.Phase is not TicketPhase.Waiting).OrderBy(t => t.Order));

    private static FloorTicket Ticket(Ticket t) => new(
        t.No, TicketViews.Phase(t.Phase), t.Line, t.Class, t.Through, t.IssuedAt, t.Phase.Since, (int)t.Waited.TotalSeconds,
        TicketViews.CounterOf(t.Phase), t.SentTo, t.Misses, t.Postpones,
        [.. t.Services.Select((s, i) => new FloorService(s, i < t.Ended.Length))], t.BookedFor, t.Subject);
}
