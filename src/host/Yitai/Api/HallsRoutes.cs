using Yitai.App.Sessions;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>The company's halls, of which staff see their own.</summary>
internal static class HallsRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        var halls = api.MapGroup("/halls").WithTags("halls");
        halls.MapGet("", ListAsync).Needs(Permission.FloorSee).Named("listHalls").Answers<IReadOnlyList<HallEntry>>();
        halls.MapPost("", AddAsync).Needs(Permission.HallsManage).Once().Named("addHall").Answers<HallEntry>();
        api.MapGet("/roles", () => Results.Ok(Role.All.Select(r => new RoleEntry(r.Id, r.Name, [.. r.Permissions.Select(PermissionName.Of)]))))
            .Needs(Permission.Self).WithTags("staff").Named("listRoles").Answers<IReadOnlyList<RoleEntry>>();
    }

    private static async Task<IResult> ListAsync(HttpContext http, IStreams streams)
    {
        var entries = new List<HallEntry>();
        foreach (var hall in (await streams.CompanyAsync(http.RequestAborted)).State.Halls.Values.Where(h => http.Caller().IsOf(h.Id)))
        {
            entries.Add(await EntryAsync(hall.Id, hall.Name, streams, http));
        }

        return Results.Ok(entries);
    }

    private static async Task<IResult> AddAsync(AddHallBody body, HttpContext http, HallFounding halls, IStreams streams) =>
        await halls.FoundAsync(http.Caller().Sender, IdempotencyKey.Of(http)!.Value, body.Id, body.Template, body.Name, body.ZoneId) is { } refusal
            ? new ProblemResult(refusal)
            : Results.Ok(await EntryAsync(new HallId(body.Id), body.Name, streams, http));

    private static async Task<HallEntry> EntryAsync(HallId id, Words name, IStreams streams, HttpContext http)
    {
        var day = (await streams.FloorAsync(id, 0, http.RequestAborted)).State;
        return new HallEntry(id, name, day.IsOpen, day.On);
    }
}

/// <param name="On">The business day that is open or was the last; null before the first.</param>
public sealed record HallEntry(HallId Id, Words Name, bool DayOpen, DateOnly? On);

public sealed record AddHallBody(string Id, string Template, Words Name, string ZoneId);

public sealed record RoleEntry(string Id, Words Name, IReadOnlyList<string> Permissions);
