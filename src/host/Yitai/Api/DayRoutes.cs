using System.Globalization;
using Yitai.App.History;
using Yitai.App.Sessions;
using Yitai.App.Views;
using Yitai.Floor;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>Business days: opened and closed, and the list of them.</summary>
internal static class DayRoutes
{
    public static void Map(RouteGroupBuilder hall)
    {
        var day = hall.MapGroup("").WithTags("days");
        day.MapPost("/day/open", (string hall, NoBody? body, HttpContext http, FloorDoor door) =>
            door.SendAsync(http, new HallId(hall), new FloorCommand.OpenDay(Unstamped.Yet)))
            .Needs(Permission.FloorManage).Once().Named("openDay").Answers<AcceptedAnswer>();
        day.MapPost("/day/close", (string hall, NoBody? body, HttpContext http, FloorDoor door) =>
            door.SendAsync(http, new HallId(hall), new FloorCommand.CloseDay(null, Unstamped.Yet)))
            .Needs(Permission.FloorManage).Once().Named("closeDay").Answers<AcceptedAnswer>();
        day.MapGet("/days", ListAsync).Needs(Permission.DaysSee).Named("listDays").Answers<IReadOnlyList<DayEntry>>();
        day.MapGet("/days/{on}", async (string hall, DateOnly on, HttpContext http, DayHistory history, TimeProvider clock) =>
            await history.SummaryAsync(new HallId(hall), on, clock.GetUtcNow(), http.RequestAborted) is { } summary
                ? Results.Ok(summary)
                : new ProblemResult(new HostRefusal.DayUnknown(on)))
            .Needs(Permission.DaysSee).Named("daySummary").Answers<DaySummary>();
        day.MapGet("/days/{on}/tickets.csv", async (string hall, DateOnly on, HttpContext http, DayHistory history) =>
            await history.TicketsCsvAsync(new HallId(hall), on, http.RequestAborted) is { } csv
                ? Results.File(csv, "text/csv; charset=utf-8", $"{hall}-{on:yyyy-MM-dd}-tickets.csv")
                : new ProblemResult(new HostRefusal.DayUnknown(on)))
            .Needs(Permission.DaysSee).Named("dayTickets").Produces<string>(200, "text/csv").Produces<Problem>(404, Problem.ContentType);
    }

    /// <summary>Newest first. The next page begins with <c>before</c> the last day of this one.</summary>
    private static async Task<IResult> ListAsync(string hall, HttpContext http, IStreams streams, DayHistory history, DateOnly? before = null, int limit = 100)
    {
        var id = new HallId(hall);
        await history.AdvanceAsync(StreamId.Hall(id), http.RequestAborted);
        var rows = await history.DaysAsync(id, before, Math.Clamp(limit, 1, 500), http.RequestAborted);
        var floor = (await streams.FloorAsync(id, 0, http.RequestAborted)).State;
        return Results.Ok(rows.Select(row => Entry(row, floor)).ToList());
    }

    /// <summary>The open day's figures are those of now.</summary>
    private static DayEntry Entry(DayRow row, HallDay floor)
    {
        var on = DateOnly.ParseExact(row.DayOn, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return floor.On == on && floor.IsOpen
            ? new DayEntry(on, false, floor.Present.Count + floor.Over.Count, floor.Over.Values.Count(t => t.Phase is TicketPhase.Done))
            : new DayEntry(on, row.Closed, row.Issued, row.Served);
    }
}

public sealed record DayEntry(DateOnly On, bool Closed, int Issued, int Served);
