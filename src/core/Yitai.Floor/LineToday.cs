using System.Collections.Immutable;

namespace Yitai.Floor;

/// <summary>What the estimates remember of a line today.</summary>
public sealed record LineToday
{
    public static LineToday Empty { get; } = new();

    private LineToday() { }

    /// <summary>From call to call while somebody waited; the last ones, oldest first.</summary>
    public ImmutableArray<TimeSpan> Gaps { get; init; } = [];

    /// <summary>The last call, while those who waited then do so still; null: nobody waits, or nobody was called.</summary>
    public DateTimeOffset? WaitedSince { get; init; }

    /// <summary>Ended waits by the hour of issue.</summary>
    public ImmutableDictionary<int, WaitLevel> Waits { get; init; } = ImmutableDictionary<int, WaitLevel>.Empty;
}

/// <summary>A mean of logarithms (of minutes + 2).</summary>
public readonly record struct WaitLevel(double Sum, int Count)
{
    public double Mean => Sum / Count;

    public WaitLevel With(double value) => new(Sum + value, Count + 1);
}
