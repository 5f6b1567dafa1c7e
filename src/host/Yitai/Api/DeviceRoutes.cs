using Yitai.App.Sessions;
using Yitai.App.Views;
using Yitai.Devices.Agents;
using Yitai.Floor;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Host.Serving;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>Kiosks, boards, windows and printers: paired by a short code.</summary>
internal static class DeviceRoutes
{
    public static void Map(RouteGroupBuilder api, RouteGroupBuilder hall)
    {
        var devices = hall.MapGroup("/devices").WithTags("devices");
        devices.MapGet("", ListAsync).Needs(Permission.DevicesManage).Named("listDevices").Answers<IReadOnlyList<DeviceEntry>>();
        devices.MapPost("", AddAsync).Needs(Permission.DevicesManage).Once().Named("addDevice").Answers<PairingCode>();
        devices.MapDelete("/{id}", RemoveAsync).Needs(Permission.DevicesManage).Once().Named("removeDevice").AnswersNothing();
        devices.MapPut("/{id}/printer", (string hall, string id, PrintsWithBody body, HttpContext http, Pairing pairing) => pairing.SetPrinterAsync(http, new HallId(hall), id, body))
            .Needs(Permission.DevicesManage).Once().Named("setKioskPrinter").AnswersNothing();
        api.MapPost("/devices/pair", PairAsync).Anyone().RequireRateLimiting(Attempts.Codes).WithTags("devices").Named("pairDevice").Answers<PairedDevice>();
        api.MapGet("/device", (HttpContext http) => http.Caller() is Caller.PairedDevice { Device: var d }
            ? Results.Ok(new OwnDevice(d.Id, d.Kind, d.Hall, d.Counter, d.Name, d.Printer))
            : new ProblemResult(new HostRefusal.NotSignedIn()))
            .Needs(Permission.DeviceSelf).WithTags("devices").Named("ownDevice").Answers<OwnDevice>();
    }

    private static async Task<IResult> ListAsync(string hall, HttpContext http, StaffRegister register, DevicePresence presence, IStreams streams)
    {
        var day = (await streams.FloorAsync(new HallId(hall), 0, http.RequestAborted)).State;
        var last = day.Prints.Values.GroupBy(p => p.Printer.Value).ToDictionary(g => g.Key, g => PrintView.Of(g.MaxBy(p => p.Order)!));
        return Results.Ok(register.Current.Devices.Values.Where(d => d.Hall == new HallId(hall)).OrderBy(d => d.AddedAt).Select(d => new DeviceEntry(
            d.Id, d.Kind, d.Counter, d.Name, d.PairedAt, presence.LastSeen(d.Id), presence.IsOnline(d.Id), d.Printer, presence.Report(d.Id), last.GetValueOrDefault(d.Id))));
    }

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

/// <param name="Printer">What a kiosk prints with: a printer's id or <c>browser</c>.</param>
/// <param name="Report">What a printer's agent said last; null: nothing since this node started.</param>
/// <param name="LastPrint">A printer's last job of today.</param>
public sealed record DeviceEntry(
    string Id, DeviceKind Kind, CounterNo? Counter, string Name, DateTimeOffset? PairedAt, DateTimeOffset? LastSeenAt, bool Online,
    string? Printer, PrinterReport? Report, PrintView? LastPrint);

/// <param name="Printer">A printer's id, or <c>browser</c>: the kiosk's own browser prints; null: no paper.</param>
public sealed record PrintsWithBody(string? Printer);

public sealed record AddDeviceBody(DeviceKind Kind, string Name, CounterNo? Counter = null);

public sealed record PairingCode(string Id, string Code, DateTimeOffset ExpiresAt);

public sealed record PairBody(string Code);

public sealed record PairedDevice(string Id, DeviceKind Kind, HallId Hall, CounterNo? Counter);

public sealed record OwnDevice(string Id, DeviceKind Kind, HallId Hall, CounterNo? Counter, string Name, string? Printer);
