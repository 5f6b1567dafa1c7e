using Yitai.Kernel;

namespace Yitai.Floor;

/// <summary>The rules of the floor, each named by how it is broken.</summary>
public abstract record FloorRefusal : Refusal
{
    private FloorRefusal() { }

    public sealed record DayNotOpen : FloorRefusal;

    public sealed record DayAlreadyOpen(DateOnly On) : FloorRefusal;

    /// <summary>The open day is an earlier one; it is closed first.</summary>
    public sealed record EarlierDayStillOpen(DateOnly On) : FloorRefusal;

    public sealed record CustomersAtCounters(int Count) : FloorRefusal;

    public sealed record SettingsInvalid(Words Because) : FloorRefusal;

    public sealed record CounterInUse(CounterNo Counter) : FloorRefusal;

    public sealed record LineInUse(LineId Line) : FloorRefusal;

    public sealed record UnknownVisit(VisitNo Visit) : FloorRefusal;

    public sealed record VisitOver(VisitNo Visit) : FloorRefusal;

    public sealed record AlreadyGreeted(VisitNo Visit) : FloorRefusal;

    public sealed record VisitHasTicket(VisitNo Visit, TicketNo Ticket) : FloorRefusal;

    public sealed record UnknownLine(LineId Line) : FloorRefusal;

    public sealed record UnknownCounter(CounterNo Counter) : FloorRefusal;

    public sealed record UnknownTicket(TicketNo Ticket) : FloorRefusal;

    public sealed record NoService : FloorRefusal;

    public sealed record TooManyServices(int AtMost) : FloorRefusal;

    public sealed record ServiceTwice(LineId Line) : FloorRefusal;

    public sealed record LineNotAtKiosk(LineId Line) : FloorRefusal;

    public sealed record ClassNeedsStaff(CustomerClass Class) : FloorRefusal;

    /// <summary>An appointment, and nothing else, has a booked time.</summary>
    public sealed record AppointmentNeedsTime : FloorRefusal;

    public sealed record AppointmentOnAnotherDay(DateOnly Today) : FloorRefusal;

    public sealed record LineNotOpenYet(LineId Line, DateTimeOffset OpensAt) : FloorRefusal;

    public sealed record LineClosedForToday(LineId Line, DateTimeOffset ClosedAt) : FloorRefusal;

    public sealed record LineFull(LineId Line, int Quota) : FloorRefusal;

    public sealed record TicketNotWaiting(TicketNo Ticket) : FloorRefusal;

    public sealed record TicketNotMissed(TicketNo Ticket) : FloorRefusal;

    public sealed record TicketNotParked(TicketNo Ticket) : FloorRefusal;

    public sealed record TicketVoid(TicketNo Ticket, int Misses) : FloorRefusal;

    public sealed record PostponedTooOften(int Limit) : FloorRefusal;

    public sealed record PlacesOutOfRange(int From, int To) : FloorRefusal;

    public sealed record SteppedOutTooOften(int Limit) : FloorRefusal;

    /// <summary>In whole minutes.</summary>
    public sealed record StepOutOutOfRange(int From, int To) : FloorRefusal;

    public sealed record NotSteppedOut(TicketNo Ticket) : FloorRefusal;

    /// <summary>Messages are sent to who agreed to them.</summary>
    public sealed record AgreementMissing(TicketNo Ticket) : FloorRefusal;

    /// <summary>Each asking may send a message, and messages cost money.</summary>
    public sealed record AskedTooOften(int Limit) : FloorRefusal;

    public sealed record NoMessageAsked(TicketNo Ticket) : FloorRefusal;

    public sealed record NobodyBehind(TicketNo Ticket) : FloorRefusal;

    public sealed record ClerkMissing(CounterNo Counter) : FloorRefusal;

    public sealed record CounterTaken(CounterNo Counter, StaffId By) : FloorRefusal;

    public sealed record ClerkElsewhere(StaffId Clerk, CounterNo Counter) : FloorRefusal;

    public sealed record CounterNotOpen(CounterNo Counter) : FloorRefusal;

    public sealed record CounterBusy(CounterNo Counter, TicketNo Ticket) : FloorRefusal;

    public sealed record CounterNotPaused(CounterNo Counter) : FloorRefusal;

    public sealed record NoSkillHere(CounterNo Counter) : FloorRefusal;

    public sealed record NobodyWaits(CounterNo Counter) : FloorRefusal;

    /// <summary>The same counter called a moment ago.</summary>
    public sealed record CalledTooSoon(CounterNo Counter, int SecondsLeft) : FloorRefusal;

    public sealed record NobodyCalled(CounterNo Counter) : FloorRefusal;

    public sealed record NobodyServed(CounterNo Counter) : FloorRefusal;

    public sealed record RecalledTooOften(TicketNo Ticket, int Limit) : FloorRefusal;

    public sealed record RecalledTooSoon(TicketNo Ticket, int SecondsLeft) : FloorRefusal;

    public sealed record TooManyAway(int Limit) : FloorRefusal;

    public sealed record ConsentMissing(CounterNo Counter) : FloorRefusal;

    public sealed record ReturnTimeOutOfRange(DateTimeOffset Latest) : FloorRefusal;

    public sealed record CounterCannotServe(CounterNo Counter, LineId Line) : FloorRefusal;

    /// <summary>The duty manager was called to this counter and has not answered yet.</summary>
    public sealed record PanicAlreadyRaised(CounterNo Counter) : FloorRefusal;

    public sealed record NoPanic(CounterNo Counter) : FloorRefusal;

    public sealed record NothingToUndo(CounterNo Counter) : FloorRefusal;

    public sealed record TooLateToUndo(CounterNo Counter) : FloorRefusal;

    public sealed record ChangedSince(CounterNo Counter) : FloorRefusal;

    public sealed record ScoreOutOfRange(int From, int To) : FloorRefusal;

    public sealed record NotRateable(TicketNo Ticket) : FloorRefusal;

    public sealed record AlreadyRated(TicketNo Ticket) : FloorRefusal;

    /// <summary>The ticket is on its way to a printer; what comes of it is told first.</summary>
    public sealed record PrintGoing(TicketNo Ticket) : FloorRefusal;

    public sealed record UnknownPrint(PrintJobId Job) : FloorRefusal;

    /// <summary>It was taken before: a job is sent once.</summary>
    public sealed record PrintNotWaiting(PrintJobId Job) : FloorRefusal;

    /// <summary>Its end is known already, or nobody has taken it.</summary>
    public sealed record PrintNotSent(PrintJobId Job) : FloorRefusal;

    /// <summary>An end is confirmed, unknown or failed.</summary>
    public sealed record PrintNotOver(PrintJobId Job) : FloorRefusal;

    public sealed record TimerNotRunning(string Timer) : FloorRefusal;
}
