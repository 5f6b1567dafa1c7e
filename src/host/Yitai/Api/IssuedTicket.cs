using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>The accepted answer to a new ticket, with what the paper and the phone say.</summary>
public sealed record IssuedAnswer(StreamId Stream, long Epoch, long FirstSeq, long LastSeq, ImmutableArray<AnsweredFact> Facts, IssuedTicket Ticket);

/// <param name="Token">The customer's permission for this ticket.</param>
/// <param name="Ahead">Who waited before it in its line.</param>
/// <param name="Url">Where the QR code leads.</param>
/// <param name="Print">The job that brings its slip out of the kiosk's printer; null: the kiosk has none.</param>
public sealed record IssuedTicket(
    TicketNo No, string Token, int Ahead, WaitRange? Wait, Words Line, Words Needs, DateTimeOffset IssuedAt, string Url, PrintJobId? Print);
