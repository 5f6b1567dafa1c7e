namespace Yitai.Bench.Http;

/// <summary>The clock of the days that are prepared before the measurement.</summary>
internal sealed class SettableClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
