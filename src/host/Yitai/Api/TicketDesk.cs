using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Host.Callers;
using Yitai.Host.Printing;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Host.Tickets;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>Gives tickets: the phone number goes to the vault, the ticket to the floor, the link to the customer.</summary>
public sealed class TicketDesk(FloorDoor door, IStreams streams, TicketToken tokens, TicketLink links, PhoneBook phones, PrintDesk prints, PrinterChoice printers)
{
    private static readonly Words Gone = new("", "");

    public async Task<IResult> IssueAsync(HttpContext http, HallId hall, IssueBody body)
    {
        SubjectId? subject = null;
        if (body.Phone is { } phone)
        {
            if (!PhoneBook.IsPhone(phone))
            {
                return new ProblemResult(new HostRefusal.PhoneInvalid());
            }

            subject = await phones.FindOrKeepAsync(phone, http.Caller().Sender, IdempotencyKey.Of(http)!.Value, http.RequestAborted);
        }

        var through = http.Caller() is Caller.PairedDevice { Device.Kind: DeviceKind.Kiosk } ? Channel.Kiosk : body.Through;
        var command = new FloorCommand.IssueTicket(body.Visit, body.Services, body.Class, through, body.BookedFor, subject, Unstamped.Yet);
        return await door.DecideAsync(http, hall, command) switch
        {
            Answer.Accepted accepted => Results.Ok(await AnswerAsync(http, hall, accepted)),
            var answer => new ProblemResult(((Answer.Refused)answer).Because),
        };
    }

    /// <summary>Made from the facts, so that the same command sent again is told the same.</summary>
    private async Task<IssuedAnswer> AnswerAsync(HttpContext http, HallId hall, Answer.Accepted accepted)
    {
        var answer = AcceptedAnswer.Of(accepted);
        var issued = accepted.Facts.Select(f => f.Fact).OfType<FloorFact.TicketIssued>().Single();
        var settings = (await streams.FloorAsync(hall, 0, http.RequestAborted)).State.Settings!;
        var line = settings.Line(issued.Services[0]);
        var token = tokens.Of(new TicketKey(hall, settings.Calendar.DayOf(issued.At), issued.Ticket));
        var print = await PrintAsync(http, hall, issued.Ticket);
        var paper = print is not null ? TicketPaper.Printer : PrinterChoice.BrowserPrints(http.Caller()) ? TicketPaper.Browser : TicketPaper.None;
        return new IssuedAnswer(answer.Stream, answer.Epoch, answer.FirstSeq, answer.LastSeq, answer.Facts, new IssuedTicket(
            issued.Ticket, token, issued.Ahead, issued.Wait, line?.Name ?? Gone, line?.Needs ?? Gone, issued.At, links.Url(http, token), paper, print));
    }

    /// <summary>Null: this kiosk has no printer, or the slip is not to be had; the ticket is valid all the same.</summary>
    private async Task<PrintJobId?> PrintAsync(HttpContext http, HallId hall, TicketNo ticket)
    {
        if (printers.OfKiosk(http.Caller()) is not { } printer)
        {
            return null;
        }

        var (job, because) = await prints.RequestAsync(hall, http.Caller().Sender, IdempotencyKey.Of(http)!.Value, printer, ticket);
        return because is null ? job : null;
    }
}
