using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Host.Serving;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>Kiosks, boards and windows: paired by a short code.</summary>
internal static class DeviceRoutes
{
    public static void Map(RouteGroupBuilder api, RouteGroupBuilder hall)
    {
        var devices = hall.MapGroup("/devices").WithTags("devices");
        devices.MapGet("", List).Needs(Permission.DevicesManage).Named("listDevices").Answers<IReadOnlyList<DeviceEntry>>();
        devices.MapPost("", AddAsync).Needs(Permission.DevicesManage).Once().Named("addDevice").Answers<PairingCode>();
        devices.MapDelete("/{id}", RemoveAsync).Needs(Permission.DevicesManage).Once().Named("removeDevice").AnswersNothing();
        api.MapPost("/devices/pair", PairAsync).Anyone().RequireRateLimiting(Attempts.Codes).WithTags("devices").Named("pairDevice").Answers<PairedDevice>();
        api.MapGet("/device", (HttpContext http) => http.Caller() is Caller.PairedDevice { Device: var d }
            ? Results.Ok(new OwnDevice(d.Id, d.Kind, d.Hall, d.Counter, d.Name))
            : new ProblemResult(new HostRefusal.NotSignedIn()))
            .Needs(Permission.DeviceSelf).WithTags("devices").Named("ownDevice").Answers<OwnDevice>();
    }

    private static IResult List(string hall, StaffRegister register, DevicePresence presence) => Results.Ok(register.Current.Devices.Values
        .Where(d => d.Hall == new HallId(hall)).OrderBy(d => d.AddedAt)
        .Select(d => new DeviceEntry(d.Id, d.Kind, d.Counter, d.Name, d.PairedAt, presence.LastSeen(d.Id), presence.IsOnline(d.Id))));

    private static async Task<IResult> AddAsync(string hall, AddDeviceBody body, HttpContext http, Pairing pairing, IStreams streams)
    {
        var settings = (await streams.FloorAsync(new HallId(hall), 0, http.RequestAborted)).State.Settings;
        var fits = body.Kind == DeviceKind.Window ? body.Counter is { } no && settings?.Counter(no) is not null : body.Counter is null;
        return !fits ? new ProblemResult(new RegisterRefusal.DeviceNeedsCounter())
            : body.Name.Trim() is not { Length: >= 1 and <= 40 } ? new ProblemResult(new RegisterRefusal.NameInvalid())
            : await pairing.AddAsync(http, new HallId(hall), body);
    }

    private static Task<IResult> RemoveAsync(string hall, string id, HttpContext http, Pairing pairing) => pairing.RemoveAsync(http, new HallId(hall), id);

    private static async Task<IResult> PairAsync(PairBody body, HttpContext http, Pairing pairing) =>
        await pairing.PairAsync(http, body.Code) is { } device
            ? Results.Ok(new PairedDevice(device.Id, device.Kind, device.Hall, device.Counter))
            : new ProblemResult(new RegisterRefusal.CodeWrong());
}

public sealed record DeviceEntry(string Id, DeviceKind Kind, CounterNo? Counter, string Name, DateTimeOffset? PairedAt, DateTimeOffset? LastSeenAt, bool Online);

public sealed record AddDeviceBody(DeviceKind Kind, string Name, CounterNo? Counter = null);

public sealed record PairingCode(string Id, string Code, DateTimeOffset ExpiresAt);

public sealed record PairBody(string Code);

public sealed record PairedDevice(string Id, DeviceKind Kind, HallId Hall, CounterNo? Counter);

public sealed record OwnDevice(string Id, DeviceKind Kind, HallId Hall, CounterNo? Counter, string Name);
