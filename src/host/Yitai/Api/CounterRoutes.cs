using Yitai.Floor;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>Work at a counter (台席).</summary>
internal static class CounterRoutes
{
    public static void Map(RouteGroupBuilder hall)
    {
        var counter = hall.MapGroup("/counters/{no:int}").WithTags("counters");
        counter.MapPost("/open", OpenAsync).Needs(Permission.FloorCall).Once().Named("openCounter").Answers<AcceptedAnswer>();
        Press<PauseBody>(counter, "pause", "pauseCounter", (no, b) => new FloorCommand.PauseCounter(no, b.Reason, b.ReturnBy, Unstamped.Yet));
        Press(counter, "resume", "resumeCounter", no => new FloorCommand.ResumeCounter(no, Unstamped.Yet));
        Press(counter, "close", "closeCounter", no => new FloorCommand.CloseCounter(no, Unstamped.Yet));
        Press(counter, "call", "callNext", no => new FloorCommand.CallNext(no, Unstamped.Yet));
        Press<CallTicketBody>(counter, "call-ticket", "callTicket", (no, b) => new FloorCommand.CallTicket(no, b.Ticket, b.Because, Unstamped.Yet), Permission.FloorChoose);
        Press(counter, "recall", "recallTicket", no => new FloorCommand.RecallTicket(no, Unstamped.Yet));
        Press(counter, "miss", "missTicket", no => new FloorCommand.MissTicket(no, Unstamped.Yet));
        Press(counter, "start", "startService", no => new FloorCommand.StartService(no, Unstamped.Yet));
        Press<EndBody>(counter, "end", "endService", (no, b) => new FloorCommand.EndService(no, b.Outcome, b.RatingOffered, Unstamped.Yet));
        Press<TransferBody>(counter, "transfer", "transferTicket", (no, b) => new FloorCommand.TransferTicket(no, b.ToLine, b.ToCounter, Unstamped.Yet));
        Press(counter, "park", "parkTicket", no => new FloorCommand.ParkTicket(no, Unstamped.Yet));
        Press<ResumeTicketBody>(counter, "resume-ticket", "resumeTicket", (no, b) => new FloorCommand.ResumeTicket(no, b.Ticket, Unstamped.Yet));
        Press<LeaveServiceBody>(counter, "leave-service", "leaveService", (no, b) => new FloorCommand.LeaveService(no, b.CustomerConsents, b.ReturnBy, Unstamped.Yet));
        Press(counter, "continue-service", "continueService", no => new FloorCommand.ContinueService(no, Unstamped.Yet));
        Press(counter, "undo", "undoPress", no => new FloorCommand.UndoPress(no, Unstamped.Yet));
        counter.MapPost("/panic", (string hall, int no, NoBody? body, HttpContext http, FloorDoor door) =>
            door.SendAsync(http, new HallId(hall), new FloorCommand.RaisePanic(new CounterNo(no), Unstamped.Yet)))
            .Needs(Permission.FloorCall).Once().Named("raisePanic").Answers<AcceptedAnswer>();
        counter.MapPost("/panic/answer", AnswerPanicAsync).Needs(Permission.FloorManage).Once().Named("answerPanic").Answers<AcceptedAnswer>();
        counter.MapPost("/rate", RateAsync).Needs(Permission.FloorRate).Once().Named("rateAtWindow").Answers<AcceptedAnswer>();
    }

    private static void Press(RouteGroupBuilder counter, string name, string id, Func<CounterNo, FloorCommand> command) =>
        counter.MapPost("/" + name, (string hall, int no, NoBody? body, HttpContext http, CounterDesk desk) =>
            desk.PressAsync(http, new HallId(hall), new CounterNo(no), command(new CounterNo(no))))
            .Needs(Permission.FloorCall).Once().Named(id).Answers<AcceptedAnswer>();

    private static void Press<TBody>(RouteGroupBuilder counter, string name, string id, Func<CounterNo, TBody, FloorCommand> command, Permission needs = Permission.FloorCall) where TBody : class =>
        counter.MapPost("/" + name, (string hall, int no, TBody body, HttpContext http, CounterDesk desk) =>
            desk.PressAsync(http, new HallId(hall), new CounterNo(no), command(new CounterNo(no), body)))
            .Needs(needs).Once().Named(id).Answers<AcceptedAnswer>();

    private static async Task<IResult> OpenAsync(string hall, int no, NoBody? body, HttpContext http, FloorDoor door)
    {
        _ = body;
        return http.Caller() is Caller.Staff { Person: var clerk }
            ? await door.SendAsync(http, new HallId(hall), new FloorCommand.OpenCounter(
                new CounterNo(no), new StaffId(clerk.StaffNo), [.. clerk.Skills.Select(s => new LineId(s))], Unstamped.Yet))
            : new ProblemResult(new HostRefusal.NotAllowed(PermissionName.Of(Permission.FloorCall)));
    }

    private static async Task<IResult> AnswerPanicAsync(string hall, int no, NoBody? body, HttpContext http, FloorDoor door) =>
        http.Caller() is Caller.Staff { Person: var manager }
            ? await door.SendAsync(http, new HallId(hall), new FloorCommand.AnswerPanic(new CounterNo(no), new StaffId(manager.StaffNo), Unstamped.Yet))
            : new ProblemResult(new HostRefusal.NotAllowed(PermissionName.Of(Permission.FloorManage)));

    private static async Task<IResult> RateAsync(string hall, int no, RateTicketBody body, HttpContext http, FloorDoor door) =>
        http.Caller() is Caller.PairedDevice { Device.Counter: var own } && own != new CounterNo(no)
            ? new ProblemResult(new HostRefusal.NotAllowed(PermissionName.Of(Permission.FloorRate)))
            : await door.SendAsync(http, new HallId(hall), new FloorCommand.RateService(body.Ticket, body.Score, Unstamped.Yet));
}
