using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Views;

/// <summary>Draws a ticket for its customer's phone.</summary>
public static class TicketViews
{
    /// <summary>Null: no such ticket today.</summary>
    /// <param name="messages">The hall sends messages.</param>
    public static TicketView? Of(HallDay day, TicketNo no, DateTimeOffset now, bool messages = false)
    {
        if (day.Ticket(no) is not { } ticket)
        {
            return null;
        }

        var settings = day.Settings!;
        var line = settings.Line(ticket.Line);
        var waits = ticket.Phase is TicketPhase.Waiting;
        var place = waits ? day.CountBefore(ticket, now) + 1 : (int?)null;
        return new TicketView(settings.Name, settings.Calendar.ZoneId, no, Phase(ticket.Phase), LineName(day, ticket.Line),
            line?.Needs ?? new Words("", ""), place, place is { } p ? WaitEstimate.Of(day, ticket, p - 1, now)?.Range : null,
            CounterOf(ticket.Phase), CounterOf(ticket.Phase) is { } counter ? BoardViews.NameOf(day, counter) : null,
            waits ? Math.Max(0, settings.Limits.PostponeLimit - ticket.Postpones) : 0,
            CanLeave: day.IsOpen && ticket.Phase is TicketPhase.Waiting or TicketPhase.Missed or TicketPhase.Parked,
            CanReturn: day.IsOpen && ticket.Phase is TicketPhase.Missed,
            CanRate: day.IsOpen && ticket is { Score: null, Phase: TicketPhase.Done done } && now <= done.Since + settings.Limits.RateWithin,
            ticket.Score, ticket.IssuedAt, [.. ticket.Services.Select(s => LineName(day, s))],
            waits && ticket.OutUntil > now ? ticket.OutUntil : null,
            waits ? Math.Max(0, settings.Limits.StepOutLimit - ticket.StepOuts) : 0, (int)settings.Limits.StepOutFor.TotalMinutes,
            CanAsk: waits && messages && ticket.Asks < FloorDecider.MostAsks, ticket.Ask?.Ahead);
    }

    public static TicketPhaseName Phase(TicketPhase phase) => phase switch
    {
        TicketPhase.Waiting => TicketPhaseName.Waiting,
        TicketPhase.Called => TicketPhaseName.Called,
        TicketPhase.Serving => TicketPhaseName.Serving,
        TicketPhase.Parked => TicketPhaseName.Parked,
        TicketPhase.Missed => TicketPhaseName.Missed,
        TicketPhase.Done => TicketPhaseName.Done,
        TicketPhase.Left => TicketPhaseName.Left,
        _ => TicketPhaseName.Void,
    };

    /// <summary>The counter a phase happens at; null: none.</summary>
    internal static CounterNo? CounterOf(TicketPhase phase) => phase switch
    {
        TicketPhase.Called p => p.Counter,
        TicketPhase.Serving p => p.Counter,
        TicketPhase.Parked p => p.Counter,
        TicketPhase.Missed p => p.Counter,
        _ => null,
    };

    /// <summary>A line that was taken out of the settings is shown by its id.</summary>
    private static Words LineName(HallDay day, LineId id) => day.Settings!.Line(id)?.Name ?? new Words(id.Value, id.Value);
}
