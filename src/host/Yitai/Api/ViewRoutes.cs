using Yitai.App.Views;
using Yitai.Floor;
using Yitai.Host.Live;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>The live pages' views by GET; <c>after</c> waits up to 2 s until that fact is in them.</summary>
internal static class ViewRoutes
{
    public static void Map(RouteGroupBuilder hall)
    {
        var views = hall.MapGroup("").WithTags("views");
        views.MapGet("/kiosk", async (string hall, HttpContext http, Pictures pictures, long after = 0) =>
            Results.Ok(await pictures.KioskAsync(new HallId(hall), after, http.RequestAborted)))
            .Needs(Permission.KioskSee).Named("kioskView").Answers<LiveMessage<KioskView>>();
        views.MapGet("/board", async (string hall, HttpContext http, Pictures pictures, long after = 0) =>
            Results.Ok(await pictures.BoardAsync(new HallId(hall), after, http.RequestAborted)))
            .Needs(Permission.BoardSee).Named("boardView").Answers<LiveMessage<BoardView>>();
        views.MapGet("/counters/{no:int}/window", async (string hall, int no, HttpContext http, Pictures pictures, long after = 0) =>
            await pictures.WindowAsync(new HallId(hall), new CounterNo(no), after, http.RequestAborted) is { } message
                ? Results.Ok(message)
                : new ProblemResult(new FloorRefusal.UnknownCounter(new CounterNo(no))))
            .Needs(Permission.WindowSee).Named("windowView").Answers<LiveMessage<WindowView>>();
        views.MapGet("/floor", async (string hall, HttpContext http, Pictures pictures, long after = 0) =>
            Results.Ok(await pictures.FloorAsync(new HallId(hall), after, http.RequestAborted)))
            .Needs(Permission.FloorSee).Named("floorView").Answers<LiveMessage<FloorView>>();
    }
}
