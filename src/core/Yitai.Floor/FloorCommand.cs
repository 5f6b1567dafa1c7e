using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Floor;

/// <summary>What can be asked of the hall floor.</summary>
public abstract record FloorCommand : Command
{
    private FloorCommand(DateTimeOffset At) : base(At) { }

    public sealed record ChangeSettings(HallSettings Settings, DateTimeOffset At) : FloorCommand(At);

    /// <summary>Opens the business day that <paramref name="At"/> lies in; a day closed by mistake is opened again.</summary>
    public sealed record OpenDay(DateTimeOffset At) : FloorCommand(At);

    /// <param name="Due">The rollover that forces it, whatever is left; null: by hand, and then nobody may still be at a counter.</param>
    public sealed record CloseDay(DateTimeOffset? Due, DateTimeOffset At) : FloorCommand(At);

    public sealed record ArriveVisit(Channel Through, DateTimeOffset At) : FloorCommand(At);

    public sealed record GreetVisit(VisitNo Visit, DateTimeOffset At) : FloorCommand(At);

    public sealed record HelpVisit(VisitNo Visit, HelpedBy How, DateTimeOffset At) : FloorCommand(At);

    public sealed record LeaveVisit(VisitNo Visit, DateTimeOffset At) : FloorCommand(At);

    /// <param name="Visit">Null: the customer has only now arrived.</param>
    /// <param name="Services">1 to 6 lines, in the order they will be served.</param>
    /// <param name="BookedFor">The time of the appointment; with class Appointment, and only then.</param>
    /// <param name="Subject">Who it is, in the vault; null: nobody asked.</param>
    public sealed record IssueTicket(
        VisitNo? Visit, ImmutableArray<LineId> Services, CustomerClass Class, Channel Through,
        DateTimeOffset? BookedFor, SubjectId? Subject, DateTimeOffset At) : FloorCommand(At);

    public sealed record LeaveQueue(TicketNo Ticket, DateTimeOffset At) : FloorCommand(At);

    /// <summary>The customer lets others go first.</summary>
    /// <param name="Places">1 to 20 of those who wait behind.</param>
    public sealed record PostponeTicket(TicketNo Ticket, int Places, DateTimeOffset At) : FloorCommand(At);

    /// <param name="For">From now, 1 min to the hall's limit.</param>
    public sealed record StepOut(TicketNo Ticket, TimeSpan For, DateTimeOffset At) : FloorCommand(At);

    public sealed record ComeBack(TicketNo Ticket, DateTimeOffset At) : FloorCommand(At);

    /// <summary>The customer wants to be told when so few are ahead; asking again changes the number and the address.</summary>
    /// <param name="To">Whose number the vault holds.</param>
    /// <param name="Agreed">To messages at this address about this ticket; without it nothing is asked.</param>
    public sealed record AskForMessage(TicketNo Ticket, int Ahead, SubjectId To, Language In, bool Agreed, DateTimeOffset At) : FloorCommand(At);

    public sealed record UnaskForMessage(TicketNo Ticket, DateTimeOffset At) : FloorCommand(At);

    public sealed record ReturnTicket(TicketNo Ticket, DateTimeOffset At) : FloorCommand(At);

    /// <summary>Asks for a slip on paper; of a ticket that was printed before, one marked 补打. A day need not be open for a test print.</summary>
    /// <param name="Ticket">Null: a test print.</param>
    public sealed record RequestPrint(PrintJobId Job, PrinterId Printer, TicketNo? Ticket, DateTimeOffset At) : FloorCommand(At);

    /// <summary>The printer's agent takes the job; nobody else gets it after that.</summary>
    public sealed record SendPrint(PrintJobId Job, PrinterId Printer, DateTimeOffset At) : FloorCommand(At);

    /// <param name="Outcome">Confirmed, Unknown or Failed.</param>
    public sealed record EndPrint(PrintJobId Job, PrinterId Printer, PrintState Outcome, PrintTrouble? Because, DateTimeOffset At) : FloorCommand(At);

    /// <summary>Fired by the timer <c>print/{job}</c>.</summary>
    public sealed record GiveUpPrint(PrintJobId Job, DateTimeOffset Due, DateTimeOffset At) : FloorCommand(At);

    public sealed record RateService(TicketNo Ticket, int Score, DateTimeOffset At) : FloorCommand(At);

    /// <param name="Skills">Lines the clerk is trained for; empty: all of the counter's.</param>
    public sealed record OpenCounter(CounterNo Counter, StaffId Clerk, ImmutableArray<LineId> Skills, DateTimeOffset At) : FloorCommand(At);

    public sealed record PauseCounter(CounterNo Counter, PauseReason Reason, DateTimeOffset? ReturnBy, DateTimeOffset At) : FloorCommand(At);

    public sealed record ResumeCounter(CounterNo Counter, DateTimeOffset At) : FloorCommand(At);

    public sealed record CloseCounter(CounterNo Counter, DateTimeOffset At) : FloorCommand(At);

    public sealed record CallNext(CounterNo Counter, DateTimeOffset At) : FloorCommand(At);

    /// <summary>Calls this ticket whatever the rules say.</summary>
    public sealed record CallTicket(CounterNo Counter, TicketNo Ticket, DirectReason Because, DateTimeOffset At) : FloorCommand(At);

    /// <summary>Fired by the timer <c>auto-call/{counter}</c>.</summary>
    public sealed record CallForIdle(CounterNo Counter, DateTimeOffset Due, DateTimeOffset At) : FloorCommand(At);

    public sealed record RecallTicket(CounterNo Counter, DateTimeOffset At) : FloorCommand(At);

    public sealed record MissTicket(CounterNo Counter, DateTimeOffset At) : FloorCommand(At);

    public sealed record StartService(CounterNo Counter, DateTimeOffset At) : FloorCommand(At);

    /// <param name="RatingOffered">False is counted: a customer was not asked.</param>
    public sealed record EndService(CounterNo Counter, ServiceOutcome Outcome, bool RatingOffered, DateTimeOffset At) : FloorCommand(At);

    /// <summary>Sends the customer being called or served to another line or counter; the place is kept.</summary>
    /// <param name="ToCounter">Null: any counter of the line.</param>
    public sealed record TransferTicket(CounterNo Counter, LineId ToLine, CounterNo? ToCounter, DateTimeOffset At) : FloorCommand(At);

    /// <summary>Sets the customer being served aside: they fill something in, or fetch a paper, and come back to this counter.</summary>
    public sealed record ParkTicket(CounterNo Counter, DateTimeOffset At) : FloorCommand(At);

    public sealed record ResumeTicket(CounterNo Counter, TicketNo Ticket, DateTimeOffset At) : FloorCommand(At);

    /// <summary>The clerk leaves in the middle of a service (暂离).</summary>
    /// <param name="CustomerConsents">Must be true: without the customer's consent nobody leaves.</param>
    /// <param name="ReturnBy">What the customer was told; later than now, within the away limit.</param>
    public sealed record LeaveService(CounterNo Counter, bool CustomerConsents, DateTimeOffset ReturnBy, DateTimeOffset At) : FloorCommand(At);

    public sealed record ContinueService(CounterNo Counter, DateTimeOffset At) : FloorCommand(At);

    /// <summary>Somebody at the counter calls the duty manager in secret: no customer's screen shows it (紧急求助).</summary>
    public sealed record RaisePanic(CounterNo Counter, DateTimeOffset At) : FloorCommand(At);

    /// <param name="By">Who goes there.</param>
    public sealed record AnswerPanic(CounterNo Counter, StaffId By, DateTimeOffset At) : FloorCommand(At);

    /// <summary>Takes back the last press at this counter.</summary>
    public sealed record UndoPress(CounterNo Counter, DateTimeOffset At) : FloorCommand(At);

    /// <summary>Fired by the timer <c>away/{counter}</c>.</summary>
    public sealed record NoteAwayTooLong(CounterNo Counter, DateTimeOffset Due, DateTimeOffset At) : FloorCommand(At);
}
