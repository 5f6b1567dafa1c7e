using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.Devices;
using Yitai.Devices.Agents;
using Yitai.Floor;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Printing;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Host.Serving;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>Slips on paper: asked for by kiosks and staff, fetched by the printers' agents.</summary>
internal static class PrinterRoutes
{
    private const int LongestVersion = 40;

    public static void Map(RouteGroupBuilder api, RouteGroupBuilder hall)
    {
        hall.MapGet("/printers", (string hall, PrinterChoice printers) =>
            Results.Ok(printers.Of(new HallId(hall)).Select(d => new PrinterEntry(new PrinterId(d.Id), d.Name)).ToImmutableArray()))
            .Needs(Permission.FloorTicket).WithTags("printing").Named("listPrinters").Answers<ImmutableArray<PrinterEntry>>();
        hall.MapPost("/tickets/{no}/print", PrintAsync).Needs(Permission.FloorTicket).Once().WithTags("printing").Named("printTicket").Answers<PrintAsked>();
        hall.MapPost("/devices/{id}/test-print", TestAsync).Needs(Permission.DevicesManage).Once().WithTags("printing").Named("testPrint").Answers<PrintAsked>();

        var printer = api.MapGroup("/printer").WithTags("printing");
        printer.MapPost("/next", NextAsync).Needs(Permission.PrinterServe).Named("nextPrints").Answers<PrintOffers>();
        printer.MapPost("/jobs/{job}/take", TakeAsync).Needs(Permission.PrinterServe).Once().Named("takePrint").Answers<TicketSlip>();
        printer.MapPost("/jobs/{job}/end", EndAsync).Needs(Permission.PrinterServe).Once().Named("endPrint").AnswersNothing();
    }

    private static async Task<IResult> PrintAsync(string hall, string no, PrintBody? body, HttpContext http, PrintDesk desk, PrinterChoice printers, IStreams streams)
    {
        var (id, ticket, caller) = (new HallId(hall), new TicketNo(no), http.Caller());
        var day = (await streams.FloorAsync(id, 0, http.RequestAborted)).State;
        return printers.For(caller, id, body?.Printer, day, ticket) is { } printer
            ? Asked(await desk.RequestAsync(id, caller.Sender, IdempotencyKey.Of(http)!.Value, printer, ticket))
            : new ProblemResult(new RegisterRefusal.PrinterUnknown());
    }

    private static async Task<IResult> TestAsync(string hall, string id, NoBody? body, HttpContext http, PrintDesk desk, PrinterChoice printers) =>
        printers.Find(new HallId(hall), id) is { } printer
            ? Asked(await desk.RequestAsync(printer.Hall, http.Caller().Sender, IdempotencyKey.Of(http)!.Value, new PrinterId(printer.Id), null))
            : new ProblemResult(new RegisterRefusal.PrinterUnknown());

    private static async Task<IResult> NextAsync(PrinterReport body, HttpContext http, PrintDesk desk) =>
        OwnPrinter(http) is { } printer
            ? Results.Ok(new PrintOffers(await desk.NextAsync(printer, body with { Version = body.Version[..Math.Min(body.Version.Length, LongestVersion)] }, http.RequestAborted)))
            : NoPrinter;

    private static async Task<IResult> TakeAsync(string job, NoBody? body, HttpContext http, PrintDesk desk, PublicAddress address) =>
        OwnPrinter(http) is not { } printer ? NoPrinter
        : JobOf(job) is not { } id ? new ProblemResult(new FloorRefusal.UnknownPrint(default))
        : await desk.TakeAsync(printer, id, IdempotencyKey.Of(http)!.Value, address.Of(http)) switch
        {
            { Because: { } refusal } => new ProblemResult(refusal),
            { Slip: var slip } => Results.Ok(slip),
        };

    private static async Task<IResult> EndAsync(string job, EndPrintBody body, HttpContext http, PrintDesk desk) =>
        OwnPrinter(http) is not { } printer ? NoPrinter
        : JobOf(job) is not { } id ? new ProblemResult(new FloorRefusal.UnknownPrint(default))
        : await desk.EndAsync(printer, id, body.Outcome, body.Because, IdempotencyKey.Of(http)!.Value) is { } refusal ? new ProblemResult(refusal)
        : Results.NoContent();

    private static Device? OwnPrinter(HttpContext http) => http.Caller() is Caller.PairedDevice { Device: { Kind: DeviceKind.Printer } printer } ? printer : null;

    private static ProblemResult NoPrinter => new(new HostRefusal.NotAllowed(PermissionName.Of(Permission.PrinterServe)));

    private static PrintJobId? JobOf(string text) => Guid.TryParseExact(text, "N", out var id) ? new PrintJobId(id) : null;

    private static IResult Asked((PrintJobId Job, Refusal? Because) answer) =>
        answer.Because is { } refusal ? new ProblemResult(refusal) : Results.Ok(new PrintAsked(answer.Job));
}

public sealed record PrinterEntry(PrinterId Id, string Name);

/// <param name="Printer">Left out: the kiosk's own, the one it came out of before, or the hall's only one.</param>
public sealed record PrintBody(PrinterId? Printer = null);

/// <param name="Job">What becomes of it is in the kiosk's and the floor's live picture.</param>
public sealed record PrintAsked(PrintJobId Job);

public sealed record PrintOffers(ImmutableArray<PrintOffer> Jobs);

/// <param name="Outcome">confirmed, unknown or failed.</param>
public sealed record EndPrintBody(PrintState Outcome, PrintTrouble? Because = null);
