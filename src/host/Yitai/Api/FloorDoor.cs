using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Host.Callers;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>The way of a floor command from HTTP to the hall's log, and of its answer back.</summary>
public sealed class FloorDoor(IStreams streams)
{
    public async Task<IResult> SendAsync(HttpContext http, HallId hall, FloorCommand command) =>
        AcceptedAnswer.Result(await DecideAsync(http, hall, command));

    /// <summary>Sent in the name of the route's caller.</summary>
    public Task<Answer> DecideAsync(HttpContext http, HallId hall, FloorCommand command) =>
        DecideAsync(http, hall, http.Caller().Sender, command);

    public Task<Answer> DecideAsync(HttpContext http, HallId hall, string sender, FloorCommand command) => streams.SendAsync(
        new Envelope(StreamId.Hall(hall), sender, IdempotencyKey.Of(http)!.Value, command),
        // A command on its way is not called back when its caller hangs up: the outcome would be unknown for nothing.
        CancellationToken.None);
}
