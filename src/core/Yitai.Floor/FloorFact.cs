using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Floor;

/// <summary>What has happened on the hall floor. Never renamed, never removed: see docs/facts.md.</summary>
public abstract record FloorFact : Fact
{
    private FloorFact(DateTimeOffset At) : base(At) { }

    public sealed record SettingsChanged(HallSettings Settings, DateTimeOffset At) : FloorFact(At);

    /// <param name="On">The business day.</param>
    /// <param name="OpensAt">When the hall opens to customers that day.</param>
    /// <param name="ClosesAt">When it closes; no later than the rollover.</param>
    /// <param name="Carried">All that the day starts with: live state is the fold from here.</param>
    public sealed record DayOpened(DateOnly On, DateTimeOffset OpensAt, DateTimeOffset ClosesAt, CarryOver Carried, DateTimeOffset At) : FloorFact(At);

    /// <summary>The day was closed by mistake: whoever waited then waits again, in the same place.</summary>
    public sealed record DayReopened(DateOnly On, DateTimeOffset At) : FloorFact(At);

    /// <param name="Due">The rollover that forced it; null: closed by hand.</param>
    /// <param name="Left">Tickets that were neither done nor gone, in the order of issue.</param>
    public sealed record DayClosed(DateOnly On, DateTimeOffset? Due, ImmutableArray<TicketNo> Left, DateTimeOffset At) : FloorFact(At);

    public sealed record VisitArrived(VisitNo Visit, Channel Through, DateTimeOffset At) : FloorFact(At);

    public sealed record VisitGreeted(VisitNo Visit, DateTimeOffset At) : FloorFact(At);

    public sealed record VisitHelped(VisitNo Visit, HelpedBy How, DateTimeOffset At) : FloorFact(At);

    public sealed record VisitLeft(VisitNo Visit, DateTimeOffset At) : FloorFact(At);

    /// <param name="PlaceAt">The instant the place in the order counts from; an appointment's is its booked time.</param>
    /// <param name="Ahead">How many waited before it in its line, as the paper says.</param>
    /// <param name="Wait">The range of the wait it was told; null: none could be given.</param>
    public sealed record TicketIssued(
        TicketNo Ticket, VisitNo Visit, ImmutableArray<LineId> Services, CustomerClass Class, Channel Through,
        DateTimeOffset? BookedFor, SubjectId? Subject, DateTimeOffset PlaceAt, int Ahead, WaitRange? Wait, DateTimeOffset At) : FloorFact(At)
    {
        /// <summary>What the range lies around, for learning from it; null: not known then, or a counter was free.</summary>
        public TimeSpan? Expected { get; init; }
    }

    public sealed record TicketLeft(TicketNo Ticket, DateTimeOffset At) : FloorFact(At);

    public sealed record TicketPostponed(TicketNo Ticket, int Places, DateTimeOffset PlaceAt, DateTimeOffset At) : FloorFact(At);

    /// <summary>The customer goes away for a while: until then the ticket is not called and keeps its place.</summary>
    public sealed record TicketSteppedOut(TicketNo Ticket, DateTimeOffset Until, DateTimeOffset At) : FloorFact(At);

    /// <summary>Back before the time was over.</summary>
    public sealed record TicketCameBack(TicketNo Ticket, DateTimeOffset At) : FloorFact(At);

    /// <summary>The customer agreed to a message when so few are ahead, and when the number is called.</summary>
    public sealed record MessageAsked(TicketNo Ticket, int Ahead, SubjectId To, Language In, DateTimeOffset At) : FloorFact(At);

    /// <summary>No messages any more.</summary>
    public sealed record MessageUnasked(TicketNo Ticket, DateTimeOffset At) : FloorFact(At);

    /// <summary>As few are ahead now as the customer asked to be told of.</summary>
    public sealed record TurnNear(TicketNo Ticket, int Ahead, DateTimeOffset At) : FloorFact(At);

    /// <param name="Ticket">Null: a test print.</param>
    /// <param name="Again">The ticket was printed before, or it was tried: the slip is marked 补打.</param>
    public sealed record PrintRequested(PrintJobId Job, PrinterId Printer, TicketNo? Ticket, bool Again, DateTimeOffset At) : FloorFact(At);

    public sealed record PrintSent(PrintJobId Job, DateTimeOffset At) : FloorFact(At);

    /// <param name="Outcome">Confirmed, Unknown or Failed.</param>
    public sealed record PrintEnded(PrintJobId Job, PrintState Outcome, PrintTrouble? Because, DateTimeOffset At) : FloorFact(At);

    /// <param name="Why">What decided the choice, for the screen that says why this one.</param>
    public sealed record TicketCalled(TicketNo Ticket, CounterNo Counter, ChoiceReason Why, DateTimeOffset At) : FloorFact(At)
    {
        /// <summary>How many it could have called instead whose place is earlier; null: not known then.</summary>
        public int? Passed { get; init; }

        /// <summary>Why a person chose it; null: the rules did.</summary>
        public DirectReason? Direct { get; init; }

        /// <summary>Called because the counter was idle; nobody pressed a key.</summary>
        public bool Automatic { get; init; }
    }

    public sealed record TicketRecalled(TicketNo Ticket, CounterNo Counter, DateTimeOffset At) : FloorFact(At);

    public sealed record TicketMissed(TicketNo Ticket, CounterNo Counter, DateTimeOffset At) : FloorFact(At);

    public sealed record TicketReturned(TicketNo Ticket, DateTimeOffset PlaceAt, DateTimeOffset At) : FloorFact(At);

    public sealed record ServiceStarted(TicketNo Ticket, CounterNo Counter, DateTimeOffset At) : FloorFact(At);

    /// <param name="Next">The ticket's next service; null: all are done.</param>
    /// <param name="Here">The next service goes on at this counter at once (一台清); false: it waits in its line again.</param>
    public sealed record ServiceEnded(
        TicketNo Ticket, CounterNo Counter, ServiceOutcome Outcome, bool RatingOffered, LineId? Next, bool Here, DateTimeOffset At) : FloorFact(At);

    public sealed record TicketTransferred(TicketNo Ticket, CounterNo From, LineId ToLine, CounterNo? ToCounter, DateTimeOffset At) : FloorFact(At);

    public sealed record TicketParked(TicketNo Ticket, CounterNo Counter, DateTimeOffset At) : FloorFact(At);

    public sealed record TicketResumed(TicketNo Ticket, CounterNo Counter, DateTimeOffset At) : FloorFact(At);

    public sealed record ServiceRated(TicketNo Ticket, int Score, DateTimeOffset At) : FloorFact(At);

    public sealed record CounterOpened(CounterNo Counter, StaffId Clerk, ImmutableArray<LineId> Lines, DateTimeOffset At) : FloorFact(At)
    {
        /// <summary>The lines it helps with when they overflow.</summary>
        public ImmutableArray<LineId> Helps { get; init; } = [];
    }

    public sealed record CounterPaused(CounterNo Counter, PauseReason Reason, DateTimeOffset? ReturnBy, DateTimeOffset At) : FloorFact(At);

    public sealed record CounterResumed(CounterNo Counter, DateTimeOffset At) : FloorFact(At);

    public sealed record CounterClosed(CounterNo Counter, DateTimeOffset At) : FloorFact(At);

    public sealed record ServiceLeft(TicketNo Ticket, CounterNo Counter, DateTimeOffset ReturnBy, DateTimeOffset At) : FloorFact(At);

    public sealed record ServiceContinued(TicketNo Ticket, CounterNo Counter, DateTimeOffset At) : FloorFact(At);

    public sealed record PanicRaised(CounterNo Counter, DateTimeOffset At) : FloorFact(At);

    public sealed record PanicAnswered(CounterNo Counter, StaffId By, DateTimeOffset At) : FloorFact(At);

    public sealed record PressUndone(CounterNo Counter, DateTimeOffset At) : FloorFact(At);

    public sealed record AwayTooLong(CounterNo Counter, DateTimeOffset Due, DateTimeOffset At) : FloorFact(At);
}
