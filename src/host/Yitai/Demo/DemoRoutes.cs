using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Host.Api;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Demo;

/// <summary>What only the demo has: who may be played, how fast the hall lives, and counters taken over from the simulation.</summary>
internal static class DemoRoutes
{
    private const double Slowest = 0.1;
    private const double Fastest = 600;

    public static void Map(RouteGroupBuilder api)
    {
        var demo = api.MapGroup("/demo").WithTags("demo");
        demo.MapGet("", (DemoLife life) => Results.Ok(DemoState.Of(life))).Anyone().Named("demo").Answers<DemoState>();
        demo.MapPut("", Change).Anyone().Named("changeDemo").Answers<DemoState>();
        demo.MapPost("/take", TakeAsync).Needs(Permission.FloorCall).Named("takeCounter").AnswersNothing();
        demo.MapPost("/give", Give).Needs(Permission.FloorCall).Named("giveCounter").AnswersNothing();
    }

    private static IResult Change(DemoBody body, DemoLife life)
    {
        if (body.Speed is < Slowest or > Fastest or double.NaN)
        {
            return new ProblemResult(new HostRefusal.BodyInvalid("speed", new Words($"速度须在 {Slowest} 到 {Fastest} 之间", $"the speed must be from {Slowest} to {Fastest}")));
        }

        life.Clock.Speed = body.Speed ?? life.Clock.Speed;
        life.Clock.Paused = body.Paused ?? life.Clock.Paused;
        return Results.Ok(DemoState.Of(life));
    }

    private static async Task<IResult> TakeAsync(DemoCounterBody body, DemoLife life, HttpContext http)
    {
        await life.TakeAsync(body.Counter, http.RequestAborted);
        return Results.NoContent();
    }

    private static IResult Give(DemoCounterBody body, DemoLife life)
    {
        life.Give(body.Counter);
        return Results.NoContent();
    }
}

internal sealed record DemoBody(double? Speed = null, bool? Paused = null);

internal sealed record DemoCounterBody(CounterNo Counter);

internal sealed record DemoState(string Hall, double Speed, bool Paused, DateTimeOffset Now, ImmutableArray<DemoSignIn> Staff)
{
    public static DemoState Of(DemoLife life) => new(DemoHall.Id.Value, life.Clock.Speed, life.Clock.Paused, life.Clock.GetUtcNow(),
        [.. DemoHall.People.Select(p => new DemoSignIn(p.StaffNo, p.Name, p.Role, DemoHall.Password))]);
}

internal sealed record DemoSignIn(string StaffNo, string Name, string Role, string Password);
