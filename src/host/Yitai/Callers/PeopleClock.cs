namespace Yitai.Host.Callers;

/// <summary>The time of people and their browsers: sessions, lock-outs, pairing codes. The demo hurries the hall's clock, never this one.</summary>
public sealed record PeopleClock(TimeProvider Time)
{
    public DateTimeOffset Now => Time.GetUtcNow();
}
