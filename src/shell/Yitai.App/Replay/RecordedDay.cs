using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Replay;

/// <summary>One recorded day of one hall, as far as the recording tells it.</summary>
/// <param name="Place">Which hall; empty when the file holds only one.</param>
/// <param name="Customers">In the order they first joined a queue.</param>
/// <param name="Derivation">What of this day was not recorded but derived, in sentences; empty when nothing was.</param>
public sealed record RecordedDay(
    string Place, DateOnly On, BusinessCalendar Calendar, ImmutableArray<RecordedLine> Lines, ImmutableArray<RecordedCounter> Counters,
    ImmutableArray<RecordedCustomer> Customers, RowCount Rows, ImmutableArray<string> Derivation)
{
    /// <summary>How many waited at moments when somebody counted; empty when nobody did.</summary>
    public ImmutableArray<QueueLength> QueueLengths { get; init; } = [];

    /// <summary>As in the hall's settings; all classes are equal where the recording knows none.</summary>
    public ImmutableArray<ImmutableArray<CustomerClass>> ClassOrder { get; init; } = [[.. Enum.GetValues<CustomerClass>()]];

    /// <summary>How the next is chosen beyond the class order; a recording knows no such rule.</summary>
    public ChoiceRules Choosing { get; init; } = ChoiceRules.Plain;

    public IEnumerable<RecordedStep> Steps => Customers.SelectMany(c => c.Steps);

    /// <summary>The first and the last instant anything happened.</summary>
    public Span Extent
    {
        get
        {
            var instants = Steps.SelectMany(s => s.Instants)
                .Concat(Counters.SelectMany(c => c.Active).SelectMany(a => new[] { a.From, a.To })).ToList();
            return instants.Count == 0 ? default : new Span(instants.Min(), instants.Max());
        }
    }
}

/// <param name="Letter">1 or 2 capitals, unique in the day.</param>
/// <param name="Typical">The middle service of the day; used where a service's length is not known.</param>
public sealed record RecordedLine(LineId Id, string Letter, string Name, TimeSpan Typical)
{
    public TimeSpan WaitLimit { get; init; } = TimeSpan.FromMinutes(30);

    public LineOverflow? Overflow { get; init; }
}

/// <param name="Active">When it was staffed, in order, not touching.</param>
public sealed record RecordedCounter(CounterNo No, string Name, ImmutableArray<LineId> Lines, ImmutableArray<Span> Active)
{
    /// <summary>Lines it calls from when they overflow.</summary>
    public ImmutableArray<LineId> Helps { get; init; } = [];
}

/// <param name="Label">What the recording calls the customer, e.g. the ticket's number.</param>
/// <param name="Steps">At least one, in the order of time.</param>
public sealed record RecordedCustomer(string Label, ImmutableArray<RecordedStep> Steps)
{
    public CustomerClass Class { get; init; }

    /// <summary>With the class Appointment, and only then.</summary>
    public DateTimeOffset? BookedFor { get; init; }
}

/// <summary>How many waited for a line at one moment, as recorded.</summary>
public sealed record QueueLength(DateTimeOffset At, LineId Line, int Waiting);
