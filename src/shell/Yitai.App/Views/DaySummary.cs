using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Views;

/// <summary>A business day in figures, made from its facts; open or closed.</summary>
/// <param name="AsOfSeq">The last fact it takes into account.</param>
/// <param name="WaitBuckets">Ended waits by length.</param>
/// <param name="HalfHours">Every half hour from the first ticket to the last, also empty ones.</param>
public sealed record DaySummary(
    Words Hall, string ZoneId, DateOnly On, bool Closed, bool ForcedClose, long AsOfSeq, FloorFigures Totals, WaitStatistics? Waits, WaitStatistics? Services,
    ImmutableArray<WaitBucket> WaitBuckets, ImmutableArray<HalfHour> HalfHours, ImmutableArray<LineSummary> Lines,
    ImmutableArray<CounterSummary> Counters, ImmutableArray<OutcomeCount> Outcomes, ImmutableArray<ScoreCount> Scores, ImmutableArray<TicketNo> LeftOver)
{
    /// <summary>How well the waits it told held; null: nobody was told one and called, or it was not kept yet.</summary>
    public EstimateSummary? Estimates { get; init; }
}

/// <summary>All in minutes. Percentiles by nearest rank.</summary>
public sealed record WaitStatistics(int Count, double Mean, double P50, double P90, double P95, double Max);

/// <param name="FromMinutes">Included.</param>
/// <param name="ToMinutes">Not included; null: no end.</param>
public sealed record WaitBucket(int FromMinutes, int? ToMinutes, int Count);

/// <param name="At">The half hour's beginning.</param>
/// <param name="Called">Calls in it.</param>
public sealed record HalfHour(DateTimeOffset At, int Issued, int Called, double? MeanWaitMinutes, double? MeanCountersOpen);

public sealed record LineSummary(LineId Id, Words Name, int Issued, int Served, int Left, int Missed, WaitStatistics? Waits, int OverLimit);

/// <param name="ServingMinutes">Time with a customer.</param>
/// <param name="OpenMinutes">Time open, without pauses.</param>
/// <param name="Utilisation">Serving ÷ open, 0 to 1; null when never open.</param>
public sealed record CounterSummary(
    CounterNo No, Words Name, int Served, double ServingMinutes, double OpenMinutes, double PausedMinutes, double AwayMinutes, double? Utilisation, double? MeanScore);

public sealed record OutcomeCount(ServiceOutcome Outcome, int Count);

public sealed record ScoreCount(int Score, int Count);
