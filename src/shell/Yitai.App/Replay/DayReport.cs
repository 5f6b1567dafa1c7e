using System.Collections.Immutable;
using Yitai.App.Views;
using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>What a file said and what the product made of it.</summary>
public sealed record ReplayReport(string Format, RowReport Rows, ImmutableArray<DayReport> Days);

/// <summary>used + refused = read.</summary>
public sealed record RowReport(int Read, int Used, int Refused, ImmutableArray<ReasonReport> Reasons, ImmutableArray<ReasonReport> Repaired)
{
    public static RowReport Of(RowCount rows) => new(rows.Read, rows.Used, rows.Refused.Length, ByReason(rows.Refused), ByReason(rows.Repaired));

    private static ImmutableArray<ReasonReport> ByReason(IEnumerable<RowNote> notes) =>
        [.. notes.GroupBy(n => n.Reason).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new ReasonReport(g.Key, g.Count(), [.. g.Select(n => n.Line).Order()]))];
}

/// <param name="Lines">Lines of the file.</param>
public sealed record ReasonReport(string Reason, int Count, ImmutableArray<int> Lines);

/// <summary>One day of one hall, recorded beside replayed.</summary>
/// <param name="Services">Times a customer was served, without registrations.</param>
/// <param name="Registrations">Calls that the recording itself says are no service.</param>
/// <param name="NotServed">Calls that served nobody: no-shows and voids.</param>
/// <param name="Left">Customers' steps that ended without a call.</param>
/// <param name="Derived">What was not recorded but derived, in sentences.</param>
public sealed record DayReport(
    string Place, DateOnly On, RowReport Rows, int Customers, int Services, int Registrations, int NotServed, int Left,
    ImmutableArray<string> Derived, RecordedFigures Recorded, FedFigures Fed, FreeFigures Replayed);

/// <param name="UnexplainedIdleMinutes">Counter minutes: a counter was staffed and had nobody while somebody waited for a line of it.</param>
public sealed record RecordedFigures(
    WaitStatistics? Waits, ImmutableArray<WaitBucket> WaitBuckets, WaitStatistics? Services, ImmutableArray<CounterUse> Counters, double UnexplainedIdleMinutes);

/// <summary>With all that was recorded fed in: does the product count the waits that were recorded?</summary>
/// <param name="ByTheRules">Calls that the product's choice would have made too.</param>
/// <param name="Compared">Waits of the recording that ended in a call; each is compared.</param>
/// <param name="LeftOver">Tickets neither done nor gone at the end.</param>
/// <param name="QueueLengths">Recorded counts of those waiting; <paramref name="QueueLengthsAgree"/>: where the product's floor had as many.</param>
public sealed record FedFigures(
    int Compared, int Agree, int ByTheRules, int QueueLengths, int QueueLengthsAgree, int LeftOver, double LargestDifferenceMinutes,
    ImmutableArray<WaitDisagreement> Disagreements, ImmutableArray<ReplayRefusal> Refusals);

/// <param name="ReplayedMinutes">Null: the product could not call the customer; the refusals say why.</param>
public sealed record WaitDisagreement(string Customer, int Row, LineId Line, double RecordedMinutes, double? ReplayedMinutes);

/// <summary>Run freely.</summary>
/// <param name="BiasMinutes">Replayed mean wait − recorded mean wait.</param>
/// <param name="MeanAbsoluteDifferenceMinutes">Over the steps that were called in both.</param>
public sealed record FreeFigures(
    WaitStatistics? Waits, ImmutableArray<WaitBucket> WaitBuckets, WaitStatistics? Services, ImmutableArray<CounterUse> Counters, int LeftOver,
    double? BiasMinutes, double? MeanAbsoluteDifferenceMinutes, ImmutableArray<ReplayRefusal> Refusals);

/// <param name="ServingMinutes">With a customer called or served.</param>
/// <param name="Utilisation">Serving ÷ staffed, 0 to 1; null: never staffed.</param>
/// <param name="UnexplainedIdleMinutes">Staffed, nobody at it, and somebody waited whom it could have called.</param>
public sealed record CounterUse(CounterNo No, string Name, int Calls, double ServingMinutes, double StaffedMinutes, double? Utilisation, double UnexplainedIdleMinutes);
