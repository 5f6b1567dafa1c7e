using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Serving;
using Yitai.Host.Tickets;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>Tickets (取号): given, printed, left, returned, postponed.</summary>
internal static class TicketRoutes
{
    public static void Map(RouteGroupBuilder hall)
    {
        var tickets = hall.MapGroup("/tickets").WithTags("tickets");
        tickets.MapPost("", (string hall, IssueBody body, HttpContext http, TicketDesk desk) => desk.IssueAsync(http, new HallId(hall), body))
            .Needs(Permission.FloorTicket).Once().Named("issueTicket").Answers<IssuedAnswer>();
        tickets.MapGet("/{no}/slip", SlipAsync).Needs(Permission.FloorTicket).Named("ticketSlip")
            .Produces<string>(200, "text/html").Produces<Problem>(404, Problem.ContentType);
        tickets.MapPost("/{no}/printed", Printed).Needs(Permission.FloorTicket).Named("ticketPrinted").AnswersNothing();
        tickets.MapPost("/{no}/leave", (string hall, string no, NoBody? body, HttpContext http, FloorDoor door) =>
            door.SendAsync(http, new HallId(hall), new FloorCommand.LeaveQueue(new TicketNo(no), Unstamped.Yet)))
            .Needs(Permission.FloorGuide).Once().Named("leaveQueue").Answers<AcceptedAnswer>();
        tickets.MapPost("/{no}/return", (string hall, string no, NoBody? body, HttpContext http, FloorDoor door) =>
            door.SendAsync(http, new HallId(hall), new FloorCommand.ReturnTicket(new TicketNo(no), Unstamped.Yet)))
            .Needs(Permission.FloorTicket).Once().Named("returnTicket").Answers<AcceptedAnswer>();
        tickets.MapPost("/{no}/postpone", (string hall, string no, PostponeBody body, HttpContext http, FloorDoor door) =>
            door.SendAsync(http, new HallId(hall), new FloorCommand.PostponeTicket(new TicketNo(no), body.Places, Unstamped.Yet)))
            .Needs(Permission.FloorGuide).Once().Named("postponeTicket").Answers<AcceptedAnswer>();
    }

    private static async Task<IResult> SlipAsync(string hall, string no, string? lang, HttpContext http, IStreams streams, TicketLink links, TimeProvider clock)
    {
        var id = new HallId(hall);
        var day = (await streams.FloorAsync(id, 0, http.RequestAborted)).State;
        if (day.Ticket(new TicketNo(no)) is not { } ticket)
        {
            return new ProblemResult(new FloorRefusal.UnknownTicket(new TicketNo(no.Length <= 12 ? no : no[..12])));
        }

        var view = App.Views.TicketViews.Of(day, ticket.No, clock.GetUtcNow());
        http.Response.Headers.ContentSecurityPolicy = Slip.SecurityPolicy;
        http.Response.Headers.XFrameOptions = "SAMEORIGIN";
        http.Response.Headers.CacheControl = "no-store";
        var url = links.Url(http, links.Token(id, day, ticket));
        return Results.Content(
            Slip.Html(day.Settings!, ticket, Math.Max(0, (view?.Place ?? 1) - 1), view?.Wait, url, lang != "en"), "text/html; charset=utf-8");
    }

    /// <summary>A kiosk whose paper does not come out must be seen by somebody: it is logged and counted.</summary>
    private static IResult Printed(string hall, string no, PrintedBody body, ILogger<TicketDesk> log, Meters meters)
    {
        meters.Paper(hall, body.Ok);
        if (!body.Ok)
        {
            log.LogWarning("The kiosk of {Hall} could not print {Ticket}", hall, no.Length <= 12 ? no : "a ticket");
        }

        return Results.NoContent();
    }
}
