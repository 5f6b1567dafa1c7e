using System.Collections.Immutable;

namespace Yitai.Floor;

/// <summary>The live floor: everything about the business day that is open, or the last one until the next is opened.</summary>
/// <remarks>Immutable; the fold of the facts since the last <see cref="FloorFact.DayOpened"/>. Never read from a clock: whoever
/// asks for an age brings the time.</remarks>
public sealed record HallDay
{
    /// <summary>How many calls are remembered for the boards.</summary>
    public const int RememberedCalls = 8;

    /// <summary>How many ended services are remembered for the estimates of a line.</summary>
    public const int RememberedServices = 20;

    /// <summary>Before the first fact.</summary>
    public static HallDay Start { get; } = new();

    private HallDay() { }

    /// <summary>Null only before the hall is founded.</summary>
    public HallSettings? Settings { get; init; }

    public DateOnly? On { get; init; }

    public bool IsOpen { get; init; }

    public DateTimeOffset OpensAt { get; init; }

    public DateTimeOffset ClosesAt { get; init; }

    public int DaysBefore { get; init; }

    /// <summary>Tickets that are not over.</summary>
    public ImmutableDictionary<TicketNo, Ticket> Present { get; init; } = ImmutableDictionary<TicketNo, Ticket>.Empty;

    /// <summary>Tickets that are done, left or void.</summary>
    public ImmutableDictionary<TicketNo, Ticket> Over { get; init; } = ImmutableDictionary<TicketNo, Ticket>.Empty;

    /// <summary>While the day is closed: the tickets it left, as they were, should it be opened again. In the order of issue.</summary>
    public ImmutableArray<Ticket> LeftAtClose { get; init; } = [];

    public ImmutableDictionary<VisitNo, Visit> Visits { get; init; } = ImmutableDictionary<VisitNo, Visit>.Empty;

    /// <summary>Counters that were opened today; one that is missing was not, and is closed.</summary>
    public ImmutableDictionary<CounterNo, Counter> Counters { get; init; } = ImmutableDictionary<CounterNo, Counter>.Empty;

    /// <summary>The last count given for each letter. By letter, not by line: a letter may move to another line in the day.</summary>
    public ImmutableDictionary<string, int> Numbers { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>How many tickets were given for each line, as any of their services.</summary>
    public ImmutableDictionary<LineId, int> Issued { get; init; } = ImmutableDictionary<LineId, int>.Empty;

    /// <summary>The services of today that ended last in each line: in the order of their ends, at most <see cref="RememberedServices"/>.</summary>
    public ImmutableDictionary<LineId, ImmutableArray<EndedService>> Recent { get; init; } = ImmutableDictionary<LineId, ImmutableArray<EndedService>>.Empty;

    /// <summary>What the estimates remember.</summary>
    public WaitMemory Waits { get; init; } = WaitMemory.Empty;

    /// <summary>The ticket that was done last at each counter.</summary>
    public ImmutableDictionary<CounterNo, TicketNo> LastDone { get; init; } = ImmutableDictionary<CounterNo, TicketNo>.Empty;

    /// <summary>Oldest first, at most <see cref="RememberedCalls"/>.</summary>
    public ImmutableList<CalledNumber> Calls { get; init; } = [];

    /// <summary>Calls and recalls made today, also those taken back.</summary>
    public int CallCount { get; init; }

    /// <summary>What each counter called today.</summary>
    public ImmutableDictionary<CounterNo, CounterCalls> CallsOf { get; init; } = ImmutableDictionary<CounterNo, CounterCalls>.Empty;

    /// <summary>The lines each staffed counter helps with when they overflow: the counter's that its clerk is trained for.</summary>
    public ImmutableDictionary<CounterNo, ImmutableArray<LineId>> Helps { get; init; } = ImmutableDictionary<CounterNo, ImmutableArray<LineId>>.Empty;

    public ImmutableDictionary<CounterNo, Press> Presses { get; init; } = ImmutableDictionary<CounterNo, Press>.Empty;

    /// <summary>Tickets whose customers still want to be told that their turn is near.</summary>
    public ImmutableHashSet<TicketNo> Asking { get; init; } = [];

    /// <summary>Counters that called the duty manager and were not answered yet, and since when.</summary>
    public ImmutableDictionary<CounterNo, DateTimeOffset> Panics { get; init; } = ImmutableDictionary<CounterNo, DateTimeOffset>.Empty;

    /// <summary>Print jobs of today. Beside the tickets, not in them: paper is not taken back with a press.</summary>
    public ImmutableDictionary<PrintJobId, Print> Prints { get; init; } = ImmutableDictionary<PrintJobId, Print>.Empty;

    public Ticket? Ticket(TicketNo no) => Present.GetValueOrDefault(no) ?? Over.GetValueOrDefault(no);

    /// <summary>The counter now; one nobody opened today is closed since the day's opening.</summary>
    public Counter At(CounterNo no) => Counters.GetValueOrDefault(no) ?? new Counter.Closed(no, default);

    /// <summary>Those who wait in a line, in the order the rules would call them at that instant.</summary>
    public IReadOnlyList<Ticket> WaitingIn(LineId line, DateTimeOffset at) => Queue.Of(EverybodyIn(line), Settings!, at);

    /// <summary>How many wait in a line.</summary>
    public int CountIn(LineId line) => EverybodyIn(line).Count();

    /// <summary>How many wait in the ticket's line and would be called before it; the ticket need not be issued yet.</summary>
    public int CountBefore(Ticket ticket, DateTimeOffset at)
    {
        if (Settings!.Choosing.Shares.IsEmpty)
        {
            var own = Standing.Of(ticket, Settings, at);
            return EverybodyIn(ticket.Line).Count(t => Standing.Of(t, Settings, at) < own);
        }

        var inOrder = Queue.Of(EverybodyIn(ticket.Line).Where(t => t.No != ticket.No).Append(ticket), Settings, at);
        return inOrder.TakeWhile(t => t.No != ticket.No).Count();
    }

    /// <summary>The hour of the hall's clock, by its offset at opening: a log is read without knowing the zone.</summary>
    public int HourOf(DateTimeOffset at) => at.ToOffset(OpensAt.Offset).Hour;

    /// <summary>Somebody waits in a line.</summary>
    public bool AnybodyIn(LineId line) => EverybodyIn(line).Any();

    /// <summary>What is carried over to the next day: everything a later day needs of this one and those before.</summary>
    public CarryOver Carry() => new(Settings!, On is null ? DaysBefore : DaysBefore + 1) { Learned = Waits.Carry(Settings!, Recent) };

    /// <summary>Nothing more can come of this visit.</summary>
    public bool IsOver(Visit visit) => visit.OverAt is not null || (visit.Ticket is { } no && !Present.ContainsKey(no));

    private IEnumerable<Ticket> EverybodyIn(LineId line) => Present.Values.Where(t => t.Phase is TicketPhase.Waiting && t.Line == line);
}
