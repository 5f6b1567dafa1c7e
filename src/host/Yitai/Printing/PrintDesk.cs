using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.Devices;
using Yitai.Devices.Agents;
using Yitai.Floor;
using Yitai.Host.Api;
using Yitai.Host.Register;
using Yitai.Host.Tickets;
using Yitai.Kernel;

namespace Yitai.Host.Printing;

/// <summary>Print jobs between the hall's log and the agents of its printers, who ask for them: the server never dials into a hall.</summary>
public sealed class PrintDesk(IStreams streams, DevicePresence presence, TicketLink links, TimeProvider clock, IHostApplicationLifetime life)
{
    /// <summary>How long an agent's question stays open; less than proxies between cut an idle line.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <param name="ticket">Null: a test print.</param>
    /// <param name="key">The same again asks for the same job.</param>
    public async Task<(PrintJobId Job, Refusal? Because)> RequestAsync(HallId hall, string sender, Guid key, PrinterId printer, TicketNo? ticket)
    {
        var id = NameBasedId.Of("print", hall.Value, sender, key.ToString("N"));
        var job = new PrintJobId(id);
        return (job, await SendAsync(hall, sender, id, new FloorCommand.RequestPrint(job, printer, ticket, Unstamped.Yet)));
    }

    /// <summary>The printer's open jobs, in the order they were asked for; waits a while for the first.</summary>
    public async Task<ImmutableArray<PrintOffer>> NextAsync(Device printer, PrinterReport report, CancellationToken cancel)
    {
        using var here = presence.Waits(printer.Id, report);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel, life.ApplicationStopping);
        late.CancelAfter(Patience);
        var moved = new SemaphoreSlim(0);
        void OnMoved(StreamId stream)
        {
            if (stream == StreamId.Hall(printer.Hall))
            {
                moved.Release();
            }
        }

        streams.Moved += OnMoved;
        try
        {
            while (true)
            {
                var day = (await streams.FloorAsync(printer.Hall, 0, cancel)).State;
                var open = day.Prints.Values.Where(p => p.Printer.Value == printer.Id && p.IsOpen).OrderBy(p => p.Order)
                    .Select(p => new PrintOffer(p.Id, p.State == PrintState.Sent)).ToImmutableArray();
                if (!open.IsEmpty)
                {
                    return open;
                }

                await moved.WaitAsync(late.Token);
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return [];
        }
        finally
        {
            streams.Moved -= OnMoved;
        }
    }

    /// <summary>The printer's agent takes the job and gets what the paper says.</summary>
    /// <param name="address">Where customers' phones reach this server.</param>
    public async Task<(TicketSlip? Slip, Refusal? Because)> TakeAsync(Device printer, PrintJobId job, Guid key, string address)
    {
        if (await SendAsync(printer.Hall, SenderOf(printer), key, new FloorCommand.SendPrint(job, new PrinterId(printer.Id), Unstamped.Yet)) is { } refusal)
        {
            return (null, refusal);
        }

        var day = (await streams.FloorAsync(printer.Hall, 0, CancellationToken.None)).State;
        return day.Prints.TryGetValue(job, out var print) ? (SlipOf(printer.Hall, day, print, address), null) : (null, new FloorRefusal.UnknownPrint(job));
    }

    public Task<Refusal?> EndAsync(Device printer, PrintJobId job, PrintState outcome, PrintTrouble? because, Guid key) =>
        SendAsync(printer.Hall, SenderOf(printer), key, new FloorCommand.EndPrint(job, new PrinterId(printer.Id), outcome, because, Unstamped.Yet));

    private TicketSlip SlipOf(HallId hall, HallDay day, Print print, string address)
    {
        var settings = day.Settings!;
        var now = clock.GetUtcNow();
        if (print.Ticket is not { } no || day.Ticket(no) is not { } ticket)
        {
            return new TicketSlip(settings.Name, "", false, Nothing, 0, null, null, Nothing, settings.Calendar.Local(now), "");
        }

        var view = App.Views.TicketViews.Of(day, no, now);
        var line = settings.Line(ticket.Line);
        return new TicketSlip(
            settings.Name, no.Value, print.Again, line?.Name ?? Nothing, Math.Max(0, (view?.Place ?? 1) - 1), view?.Wait?.FromMinutes, view?.Wait?.ToMinutes,
            line?.Needs ?? Nothing, settings.Calendar.Local(ticket.IssuedAt), TicketLink.Url(address, links.Token(hall, day, ticket)));
    }

    private async Task<Refusal?> SendAsync(HallId hall, string sender, Guid id, FloorCommand command) =>
        await streams.SendAsync(new Envelope(StreamId.Hall(hall), sender, id, command), CancellationToken.None) is Answer.Refused refused ? refused.Because : null;

    private static Words Nothing { get; } = new("", "");

    private static string SenderOf(Device device) => "device:" + device.Id;
}
