using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Floor;

public static partial class FloorDecider
{
    private const int MostServices = 6;
    private const int MostPlaces = 20;

    private static Decision<FloorFact> Issue(HallDay day, FloorCommand.IssueTicket c)
    {
        if (NotIssuable(day, c) is { } refusal)
        {
            return refusal;
        }

        var line = day.Settings!.Line(c.Services[0])!;
        var no = TicketNo.Of(line.Letter, line.Width, day.Numbers.GetValueOrDefault(line.Letter) + 1);
        var kept = c.BookedFor is { } booked && c.At <= booked + day.Settings.Limits.AppointmentLate;
        var place = kept ? c.BookedFor!.Value : c.At;
        var visit = c.Visit ?? NextVisit(day);
        var issued = new FloorFact.TicketIssued(no, visit, c.Services, c.Class, c.Through, c.BookedFor, c.Subject, place, Ahead: 0, Wait: null, c.At);
        var newcomer = Ticket.Of(issued, day.Present.Count + day.Over.Count + 1);
        var ahead = day.CountBefore(newcomer, c.At);
        var estimate = WaitEstimate.Of(day, newcomer, ahead, c.At);
        issued = issued with { Ahead = ahead, Wait = estimate?.Range, Expected = estimate?.Expected };
        return c.Visit is null ? (ImmutableArray<FloorFact>)[new FloorFact.VisitArrived(visit, c.Through, c.At), issued] : issued;
    }

    private static FloorRefusal? NotIssuable(HallDay day, FloorCommand.IssueTicket c)
    {
        if (c.Services.IsDefaultOrEmpty)
        {
            return new FloorRefusal.NoService();
        }

        if (c.Services.Length > MostServices)
        {
            return new FloorRefusal.TooManyServices(MostServices);
        }

        if (c.Services.GroupBy(l => l).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            return new FloorRefusal.ServiceTwice(twice.Key);
        }

        var byCustomer = c.Through is Channel.Kiosk or Channel.Phone;
        if (byCustomer && c.Class != CustomerClass.Ordinary)
        {
            return new FloorRefusal.ClassNeedsStaff(c.Class);
        }

        if (c.Class == CustomerClass.Appointment != c.BookedFor is not null)
        {
            return new FloorRefusal.AppointmentNeedsTime();
        }

        if (c.BookedFor is { } booked && !day.Settings!.Calendar.Contains(day.On!.Value, booked))
        {
            return new FloorRefusal.AppointmentOnAnotherDay(day.On.Value);
        }

        foreach (var id in c.Services)
        {
            if (day.Settings!.Line(id) is not { } line)
            {
                return new FloorRefusal.UnknownLine(id);
            }

            if ((byCustomer && !line.OnKiosk ? new FloorRefusal.LineNotAtKiosk(id) : LineClosed(day, line, c.At)) is { } closed)
            {
                return closed;
            }
        }

        return c.Visit is { } visit ? NotTicketed(day, visit) : null;
    }

    /// <summary>Why no ticket of this line can be had now; null: one can.</summary>
    public static FloorRefusal? LineClosed(HallDay day, Line line, DateTimeOffset at)
    {
        if (!day.IsOpen)
        {
            // Before a hall's first day there are no times to reckon with.
            return new FloorRefusal.DayNotOpen();
        }

        var opens = day.OpensAt - line.IssueBeforeOpening;
        var closes = day.ClosesAt - line.LastTicketBeforeClosing;
        return at < opens ? new FloorRefusal.LineNotOpenYet(line.Id, opens)
            : at >= closes ? new FloorRefusal.LineClosedForToday(line.Id, closes)
            : day.Issued.GetValueOrDefault(line.Id) >= line.DailyQuota ? new FloorRefusal.LineFull(line.Id, line.DailyQuota!.Value)
            : null;
    }

    private static Decision<FloorFact> LeaveQueue(HallDay day, FloorCommand.LeaveQueue c) => day.Ticket(c.Ticket) switch
    {
        null => new FloorRefusal.UnknownTicket(c.Ticket),
        { Phase: TicketPhase.Waiting or TicketPhase.Missed or TicketPhase.Parked } => new FloorFact.TicketLeft(c.Ticket, c.At),
        _ => new FloorRefusal.TicketNotWaiting(c.Ticket),
    };

    private static Decision<FloorFact> Postpone(HallDay day, FloorCommand.PostponeTicket c)
    {
        if (day.Ticket(c.Ticket) is not { } ticket)
        {
            return new FloorRefusal.UnknownTicket(c.Ticket);
        }

        if (ticket.Phase is not TicketPhase.Waiting)
        {
            return new FloorRefusal.TicketNotWaiting(c.Ticket);
        }

        if (c.Places is < 1 or > MostPlaces)
        {
            return new FloorRefusal.PlacesOutOfRange(1, MostPlaces);
        }

        if (ticket.Postpones >= day.Settings!.Limits.PostponeLimit)
        {
            return new FloorRefusal.PostponedTooOften(day.Settings.Limits.PostponeLimit);
        }

        var own = Standing.Of(ticket, day.Settings, c.At);
        var behind = LaterGroup(day, ticket).Where(t => Standing.Of(t, day.Settings, c.At) > own).Take(c.Places).ToList();
        return behind.Count == 0
            ? new FloorRefusal.NobodyBehind(c.Ticket)
            : new FloorFact.TicketPostponed(c.Ticket, behind.Count, JustAfter(behind[^1]), c.At);
    }

    private static Decision<FloorFact> Return(HallDay day, FloorCommand.ReturnTicket c)
    {
        if (day.Ticket(c.Ticket) is not { } ticket)
        {
            return new FloorRefusal.UnknownTicket(c.Ticket);
        }

        if (ticket is { Phase: TicketPhase.Void, Misses: > 0 })
        {
            return new FloorRefusal.TicketVoid(c.Ticket, ticket.Misses);
        }

        if (ticket.Phase is not TicketPhase.Missed)
        {
            return new FloorRefusal.TicketNotMissed(c.Ticket);
        }

        var ahead = LaterGroup(day, ticket).Take(day.Settings!.Limits.ReturnAfter).ToList();
        var came = ticket.KeepsAppointment ? ticket.IssuedAt : ticket.PlaceAt;
        var place = ahead.Count == 0 ? ticket.PlaceAt
            : came > ahead[^1].PlaceAt ? came
            : JustAfter(ahead[^1]);
        return new FloorFact.TicketReturned(c.Ticket, place, c.At);
    }

    private static Decision<FloorFact> Rate(HallDay day, FloorCommand.RateService c) => day.Ticket(c.Ticket) switch
    {
        null => new FloorRefusal.UnknownTicket(c.Ticket),
        _ when c.Score is < 1 or > 5 => new FloorRefusal.ScoreOutOfRange(1, 5),
        { Score: not null } => new FloorRefusal.AlreadyRated(c.Ticket),
        { Phase: TicketPhase.Done done } when c.At <= done.Since + day.Settings!.Limits.RateWithin => new FloorFact.ServiceRated(c.Ticket, c.Score, c.At),
        _ => new FloorRefusal.NotRateable(c.Ticket),
    };

    /// <summary>Those who wait in the ticket's line in the group it has once it gives up its place, by place. An appointment's
    /// place is a time still to come; among the ordinary tickets it would stand behind people who have not arrived yet.</summary>
    private static IEnumerable<Ticket> LaterGroup(HallDay day, Ticket ticket)
    {
        var group = day.Settings!.Rank((ticket with { KeepsAppointment = false }).StandsAs);
        return day.Present.Values.Where(t => t.Phase is TicketPhase.Waiting && t.Line == ticket.Line && day.Settings.Rank(t.StandsAs) == group)
            .OrderBy(t => (t.PlaceAt, t.Order));
    }

    /// <summary>A place behind this one and before the next: instants are whole microseconds, a place may lie between.</summary>
    private static DateTimeOffset JustAfter(Ticket ticket) => ticket.PlaceAt.AddTicks(1);
}
