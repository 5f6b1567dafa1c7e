using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Floor;

/// <summary>A ticket of today.</summary>
/// <param name="Order">1, 2, 3 … in the order of issue over all lines; the last word among equals.</param>
/// <param name="Services">The lines it is for; a transfer changes the current one.</param>
/// <param name="PlaceAt">The instant its place in the order counts from.</param>
public sealed record Ticket(
    TicketNo No, int Order, VisitNo Visit, ImmutableArray<LineId> Services, CustomerClass Class, Channel Through,
    DateTimeOffset IssuedAt, DateTimeOffset? BookedFor, SubjectId? Subject, DateTimeOffset PlaceAt, TicketPhase Phase)
{
    /// <summary>The ticket as it is given.</summary>
    public static Ticket Of(FloorFact.TicketIssued f, int order) =>
        new(f.Ticket, order, f.Visit, f.Services, f.Class, f.Through, f.At, f.BookedFor, f.Subject, f.PlaceAt, new TicketPhase.Waiting(f.At))
        {
            KeepsAppointment = f.PlaceAt == f.BookedFor,
            Told = f.Wait,
            Expected = f.Expected,
        };

    /// <summary>The services that have ended, in order.</summary>
    public ImmutableArray<EndedService> Ended { get; init; } = [];

    /// <summary>Only this counter may call it, while somebody there serves its line.</summary>
    public CounterNo? SentTo { get; init; }

    public int Misses { get; init; }

    public int Postpones { get; init; }

    /// <summary>The customer went out and is not called before this; null: is here, as far as is known.</summary>
    public DateTimeOffset? OutUntil { get; init; }

    public int StepOuts { get; init; }

    /// <summary>The messages the customer agreed to; null: none.</summary>
    public MessageAsk? Ask { get; init; }

    /// <summary>How often the customer asked for messages.</summary>
    public int Asks { get; init; }

    /// <summary>Ended waits together, without the one going on.</summary>
    public TimeSpan Waited { get; init; }

    /// <summary>What its present service has already had at counters: before it was set aside or handed on.</summary>
    public TimeSpan ServedBefore { get; init; }

    public DateTimeOffset? FirstCalledAt { get; init; }

    /// <summary>The range of the wait it was told at issue; null: none.</summary>
    public WaitRange? Told { get; init; }

    /// <summary>What that range lay around.</summary>
    public TimeSpan? Expected { get; init; }

    /// <summary>Its first wait was the hall's doing alone: no appointment, and the customer neither let others go first nor went out.</summary>
    public bool CountsForEstimates => Postpones == 0 && StepOuts == 0 && BookedFor is null;

    /// <summary>1 to 5.</summary>
    public int? Score { get; init; }

    /// <summary>The line it waits for or is served in; of a ticket that is over, the last one.</summary>
    public LineId Line => Services[Math.Min(Ended.Length, Services.Length - 1)];

    /// <summary>The class its place in the order is that of: an appointment that gave its place up stands with the ordinary tickets.</summary>
    public CustomerClass StandsAs => Class == CustomerClass.Appointment && !KeepsAppointment ? CustomerClass.Ordinary : Class;

    /// <summary>An appointment whose customer came in time and did not let others go first.</summary>
    public bool KeepsAppointment { get; init; }
}

/// <summary>One service of a ticket that has ended at a counter.</summary>
/// <param name="StartedAt">When this counter took it up, for the last time.</param>
/// <param name="ServedFor">All its time at counters, also before it was set aside or handed on; the time between is not in it.</param>
public sealed record EndedService(
    LineId Line, CounterNo Counter, DateTimeOffset StartedAt, DateTimeOffset EndedAt, TimeSpan ServedFor, ServiceOutcome Outcome, bool RatingOffered);
