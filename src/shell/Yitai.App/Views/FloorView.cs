using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Views;

/// <summary>The whole live floor as staff see it: guide, clerk and duty manager draw their pages from this one view.</summary>
/// <param name="On">The business day that is open or was the last; null before the first.</param>
/// <param name="Visits">Here now: not helped, not gone; oldest first.</param>
/// <param name="Tickets">Waiting, called, in service, parked or missed; in the order they would be called inside their line.</param>
/// <param name="Prints">The latest print jobs.</param>
/// <param name="Alarms">What is wrong now: panic buttons first, then oldest first.</param>
public sealed record FloorView(
    Words Hall, string ZoneId, bool DayOpen, DateOnly? On, DateTimeOffset? OpensAt, DateTimeOffset? ClosesAt,
    FloorLimits Limits, bool HideUntilCalled, ImmutableArray<FloorCounter> Counters, ImmutableArray<FloorLine> Lines, ImmutableArray<FloorVisit> Visits,
    ImmutableArray<FloorTicket> Tickets, ImmutableArray<FloorAlarm> Alarms, FloorFigures Figures,
    ImmutableArray<PrintView> Prints);

/// <param name="Lines">What this counter serves now (open) or could serve (closed).</param>
/// <param name="Since">When this phase began.</param>
/// <param name="Recalls">How often the ticket being called was recalled.</param>
/// <param name="Next">Who would be called now, and why; null: nobody.</param>
/// <param name="Called">Why the ticket that is here was called; null: nobody is here, or it was not called to this counter.</param>
/// <param name="Undo">The press that can be taken back, by the name of its fact (TicketCalled …); null: none.</param>
/// <param name="UndoUntil">Until when.</param>
/// <param name="Served">Services ended at this counter today.</param>
public sealed record FloorCounter(
    CounterNo No, Words Name, ImmutableArray<LineId> Lines, CounterPhase Phase, DateTimeOffset? Since, StaffId? Clerk, string? ClerkName,
    TicketNo? Ticket, int Recalls, DateTimeOffset? LastCalledAt, PauseReason? Pause, DateTimeOffset? ReturnBy, bool AwayTooLong,
    FloorNext? Next, FloorCalled? Called, string? Undo, DateTimeOffset? UndoUntil, int Served);

public sealed record FloorNext(TicketNo Ticket, ChoiceReason Why, int Passed);

/// <summary>Why the ticket at a counter was called there.</summary>
/// <param name="Passed">How many who came earlier could have been called instead; null: not known.</param>
/// <param name="Direct">Why a person chose it; null: the rules did.</param>
/// <param name="Automatic">Nobody pressed a key.</param>
public sealed record FloorCalled(ChoiceReason Why, int? Passed, DirectReason? Direct, bool Automatic);

/// <param name="LongestWaitSince">When the one who waits longest began to; null: nobody waits.</param>
/// <param name="OpenCounters">Counters that serve it now and are neither paused nor closed.</param>
/// <param name="Issued">Tickets given today.</param>
public sealed record FloorLine(
    LineId Id, string Letter, Words Name, int Waiting, DateTimeOffset? LongestWaitSince, int WaitLimitMinutes, int OpenCounters,
    int Issued, int? Quota, WaitRange? Wait, string? Closed);

public sealed record FloorVisit(VisitNo No, DateTimeOffset ArrivedAt, DateTimeOffset? GreetedAt, TicketNo? Ticket, Channel Through);

/// <param name="Since">When this phase began.</param>
/// <param name="Waited">Whole wait so far, in seconds, up to <paramref name="Since"/>; while waiting the rest counts from Since.</param>
/// <param name="Services">All services, with those already done.</param>
/// <param name="HasSubject">A person is known; look them up in the vault by permission.</param>
public sealed record FloorTicket(
    TicketNo No, TicketPhaseName Phase, LineId Line, CustomerClass Class, Channel Through, DateTimeOffset IssuedAt, DateTimeOffset Since,
    int Waited, CounterNo? Counter, CounterNo? SentTo, int Misses, int Postpones, ImmutableArray<FloorService> Services, DateTimeOffset? BookedFor, SubjectId? Subject);

public sealed record FloorService(LineId Line, bool Done);

/// <param name="Kind">GreetLate, WaitLimit, AwayTooLong, NoCounterForLine, ReturnLate, DayShouldClose.</param>
/// <param name="Severity">Warning: near the limit. Danger: broken.</param>
public sealed record FloorAlarm(FloorAlarmKind Kind, FloorAlarmSeverity Severity, DateTimeOffset Since, LineId? Line, CounterNo? Counter, VisitNo? Visit, TicketNo? Ticket);

public enum FloorAlarmKind
{
    /// <summary>Somebody at a counter pressed the panic button.</summary>
    Panic,
    GreetLate,
    WaitLimit,
    AwayTooLong,
    NoCounterForLine,
    ReturnLate,
    DayShouldClose,

    /// <summary>A printer's last slip did not come out for certain.</summary>
    PrinterTrouble,
}

public enum FloorAlarmSeverity
{
    Warning,
    Danger,
}

/// <summary>The day so far. Minutes are means over ended waits and services.</summary>
public sealed record FloorFigures(
    int Visits, int Greeted, int GreetedInTime, int Issued, int Waiting, int Served, int Left, int Missed, double? MeanWaitMinutes, double? MeanServiceMinutes,
    int Rated, int RatingNotOffered, double? MeanScore);
