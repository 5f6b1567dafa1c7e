using Yitai.App.Sessions;
using Yitai.App.Views;
using Yitai.Floor;
using Yitai.Host.Live;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Tickets;

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
        ticket.MapPost("/rate", (string token, RateBody body, HttpContext http, PhoneDoor door) =>
            door.SendAsync(http, token, no => new FloorCommand.RateService(no, body.Score, Unstamped.Yet)))
            .Anyone().Once().Named("phoneRate").Answers<AcceptedAnswer>();
    }
}

/// <summary>The way of a customer's command: only for the ticket of the token, only while its day is the hall's day.</summary>
public sealed class PhoneDoor(FloorDoor door, TicketToken tokens, IStreams streams)
{
    public async Task<IResult> SendAsync(HttpContext http, string token, Func<TicketNo, FloorCommand> command)
    {
        if (tokens.Read(token) is not { } key || (await streams.FloorAsync(key.Hall, 0, http.RequestAborted)).State.On != key.On)
        {
            return new ProblemResult(new HostRefusal.TokenInvalid());
        }

        return await door.DecideAsync(http, key.Hall, $"ticket:{key.Hall}:{key.No}", command(key.No)) switch
        {
            Answer.Accepted accepted => Results.Ok(AcceptedAnswer.Of(accepted)),
            var answer => new ProblemResult(((Answer.Refused)answer).Because),
        };
    }
}
