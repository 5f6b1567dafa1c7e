namespace Yitai.Testing;

/// <summary>A clock that stands still until it is moved. Its timers run on real time.</summary>
public sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
