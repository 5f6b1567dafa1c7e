using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>The accepted answer to a new ticket, with what the paper and the phone say.</summary>
public sealed record IssuedAnswer(StreamId Stream, long Epoch, long FirstSeq, long LastSeq, ImmutableArray<AnsweredFact> Facts, IssuedTicket Ticket);

/// <param name="Token">The customer's permission for this ticket.</param>
/// <param name="Ahead">Who waited before it in its line.</param>
/// <param name="Url">Where the QR code leads.</param>
/// <param name="Paper">What brings its slip out where it was taken.</param>
/// <param name="Print">The job of the ticket printer; null: none was asked for.</param>
public sealed record IssuedTicket(
    TicketNo No, string Token, int Ahead, WaitRange? Wait, Words Line, Words Needs, DateTimeOffset IssuedAt, string Url, TicketPaper Paper, PrintJobId? Print);

public enum TicketPaper
{
    None,

    /// <summary>The kiosk's browser prints the slip's page.</summary>
    Browser,

    /// <summary>A ticket printer, through its agent.</summary>
    Printer,
}
