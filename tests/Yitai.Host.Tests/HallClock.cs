using System.Diagnostics;

namespace Yitai.Host.Tests;

/// <summary>A Monday morning at ten in Shanghai, going on from there at the usual speed: the hall is open whenever the tests run.</summary>
internal sealed class HallClock : TimeProvider
{
    private readonly long _from = Stopwatch.GetTimestamp();

    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero) + Stopwatch.GetElapsedTime(_from) + Ahead;
}
