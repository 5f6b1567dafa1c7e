using Yitai.App.Sessions;
using Yitai.App.Views;
using Yitai.Floor;
using Yitai.Host.Live;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Serving;
using Yitai.Host.Tickets;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>The customer's own phone: the token is the permission.</summary>
internal static class PhoneTicketRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        var ticket = api.MapGroup("/ticket/{token}").WithTags("phone");
        ticket.MapGet("", async (string token, HttpContext http, Pictures pictures, TicketToken tokens) =>
            tokens.Read(token) is { } key && await pictures.TicketAsync(key, token, http.RequestAborted) is { } message
                ? Results.Ok(message)
                : new ProblemResult(new HostRefusal.TokenInvalid()))
            .Anyone().Named("phoneTicket").Answers<LiveMessage<TicketView>>();
        ticket.MapPost("/postpone", (string token, PostponeBody body, HttpContext http, PhoneDoor door) =>
            door.SendAsync(http, token, no => new FloorCommand.PostponeTicket(no, body.Places, Unstamped.Yet)))
            .Anyone().Once().Named("phonePostpone").Answers<AcceptedAnswer>();
        ticket.MapPost("/leave", (string token, NoBody? body, HttpContext http, PhoneDoor door) =>
            door.SendAsync(http, token, no => new FloorCommand.LeaveQueue(no, Unstamped.Yet)))
            .Anyone().Once().Named("phoneLeave").Answers<AcceptedAnswer>();
        ticket.MapPost("/return", (string token, NoBody? body, HttpContext http, PhoneDoor door) =>
            door.SendAsync(http, token, no => new FloorCommand.ReturnTicket(no, Unstamped.Yet)))
            .Anyone().Once().Named("phoneReturn").Answers<AcceptedAnswer>();
        ticket.MapPost("/step-out", (string token, StepOutBody body, HttpContext http, PhoneDoor door) =>
            door.SendAsync(http, token, no => new FloorCommand.StepOut(no, TimeSpan.FromMinutes(body.Minutes), Unstamped.Yet)))
            .Anyone().Once().Named("phoneStepOut").Answers<AcceptedAnswer>();
        ticket.MapPost("/come-back", (string token, NoBody? body, HttpContext http, PhoneDoor door) =>
            door.SendAsync(http, token, no => new FloorCommand.ComeBack(no, Unstamped.Yet)))
            .Anyone().Once().Named("phoneComeBack").Answers<AcceptedAnswer>();
        ticket.MapPost("/message", (string token, AskForMessageBody body, HttpContext http, PhoneDoor door, MessageDesk desk) => desk.AskAsync(http, token, body, door))
            .Anyone().Once().RequireRateLimiting(Attempts.Policy).Named("phoneAskForMessage").Answers<AcceptedAnswer>();
        ticket.MapPost("/no-message", (string token, NoBody? body, HttpContext http, PhoneDoor door) =>
            door.SendAsync(http, token, no => new FloorCommand.UnaskForMessage(no, Unstamped.Yet)))
            .Anyone().Once().Named("phoneUnaskForMessage").Answers<AcceptedAnswer>();
        ticket.MapPost("/rate", (string token, RateBody body, HttpContext http, PhoneDoor door) =>
            door.SendAsync(http, token, no => new FloorCommand.RateService(no, body.Score, Unstamped.Yet)))
            .Anyone().Once().Named("phoneRate").Answers<AcceptedAnswer>();
    }
}

/// <summary>The way of a customer's command: only for the ticket of the token, only while its day is the hall's day.</summary>
public sealed class PhoneDoor(FloorDoor door, TicketToken tokens, IStreams streams)
{
    public Task<IResult> SendAsync(HttpContext http, string token, Func<TicketNo, FloorCommand> command) =>
        SendAsync(http, token, (hall, no, sender) => SendAsync(http, hall, sender, command(no)));

    /// <param name="act">Given the hall, the ticket, and in whose name it acts.</param>
    public async Task<IResult> SendAsync(HttpContext http, string token, Func<HallId, TicketNo, string, Task<IResult>> act) =>
        tokens.Read(token) is { } key && (await streams.FloorAsync(key.Hall, 0, http.RequestAborted)).State.On == key.On
            ? await act(key.Hall, key.No, $"ticket:{key.Hall}:{key.No}")
            : new ProblemResult(new HostRefusal.TokenInvalid());

    public async Task<IResult> SendAsync(HttpContext http, HallId hall, string sender, FloorCommand command) =>
        AcceptedAnswer.Result(await door.DecideAsync(http, hall, sender, command));
}
