using System.Collections.Immutable;
using Yitai.Floor;

namespace Yitai.Host.Api;

/// <summary>Nothing needs to be said; <c>{}</c> or no body at all.</summary>
public sealed record NoBody;

/// <param name="Because">Kept with the call.</param>
public sealed record CallTicketBody(TicketNo Ticket, DirectReason Because);

public sealed record PauseBody(PauseReason Reason, DateTimeOffset? ReturnBy = null);

public sealed record EndBody(ServiceOutcome Outcome, bool RatingOffered);

public sealed record TransferBody(LineId ToLine, CounterNo? ToCounter = null);

public sealed record ResumeTicketBody(TicketNo Ticket);

public sealed record LeaveServiceBody(bool CustomerConsents, DateTimeOffset ReturnBy);

public sealed record RateTicketBody(TicketNo Ticket, int Score);

public sealed record RateBody(int Score);

public sealed record ArriveBody(Channel Through);

public sealed record HelpBody(HelpedBy How);

public sealed record PostponeBody(int Places);

public sealed record PrintedBody(bool Ok);

/// <param name="Visit">Left out: the customer has only now arrived.</param>
/// <param name="Phone">Kept in the vault; the fact has a random id in its place.</param>
public sealed record IssueBody(
    ImmutableArray<LineId> Services, CustomerClass Class, Channel Through, VisitNo? Visit = null, DateTimeOffset? BookedFor = null, string? Phone = null);
