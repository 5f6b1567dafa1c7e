using Yitai.Floor;
using Yitai.Host.Permissions;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>Customers who have come: greeted, helped without a counter, gone.</summary>
internal static class VisitRoutes
{
    public static void Map(RouteGroupBuilder hall)
    {
        var visits = hall.MapGroup("/visits").WithTags("visits");
        visits.MapPost("", (string hall, ArriveBody body, HttpContext http, FloorDoor door) =>
            door.SendAsync(http, new HallId(hall), new FloorCommand.ArriveVisit(body.Through, Unstamped.Yet)))
            .Needs(Permission.FloorGuide).Once().Named("arriveVisit").Answers<AcceptedAnswer>();
        visits.MapPost("/{no:int}/greet", (string hall, int no, NoBody? body, HttpContext http, FloorDoor door) =>
            door.SendAsync(http, new HallId(hall), new FloorCommand.GreetVisit(new VisitNo(no), Unstamped.Yet)))
            .Needs(Permission.FloorGuide).Once().Named("greetVisit").Answers<AcceptedAnswer>();
        visits.MapPost("/{no:int}/help", (string hall, int no, HelpBody body, HttpContext http, FloorDoor door) =>
            door.SendAsync(http, new HallId(hall), new FloorCommand.HelpVisit(new VisitNo(no), body.How, Unstamped.Yet)))
            .Needs(Permission.FloorGuide).Once().Named("helpVisit").Answers<AcceptedAnswer>();
        visits.MapPost("/{no:int}/leave", (string hall, int no, NoBody? body, HttpContext http, FloorDoor door) =>
            door.SendAsync(http, new HallId(hall), new FloorCommand.LeaveVisit(new VisitNo(no), Unstamped.Yet)))
            .Needs(Permission.FloorGuide).Once().Named("leaveVisit").Answers<AcceptedAnswer>();
    }
}
