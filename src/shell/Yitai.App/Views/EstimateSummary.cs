using System.Collections.Immutable;

namespace Yitai.App.Views;

/// <summary>How well the waits that tickets were told held.</summary>
/// <param name="Told">Tickets that were told a range and were called, without appointments and those who let others go first.</param>
/// <param name="Held">Of them, those called within the range, ends included.</param>
/// <param name="MedianMissMinutes">Of the others: how far outside the range; null: all held.</param>
/// <param name="Misses">Every bucket, also an empty one; from called too early to called too late, those that held in the middle.</param>
public sealed record EstimateSummary(int Told, int Held, double? MedianMissMinutes, ImmutableArray<EstimateMiss> Misses);

/// <param name="Where">Against the range.</param>
public sealed record EstimateMiss(EstimateBucket Where, int Count);

/// <summary>When a ticket was called, against what it was told.</summary>
public enum EstimateBucket
{
    /// <summary>More than 5 minutes before the range.</summary>
    MuchEarlier,

    /// <summary>Up to 5 minutes before it.</summary>
    Earlier,

    Held,

    /// <summary>Up to 5 minutes after it.</summary>
    Later,

    /// <summary>More than 5, up to 15.</summary>
    MuchLater,

    /// <summary>More than 15.</summary>
    VeryMuchLater,
}
