namespace Yitai.Sessions.Tests.Labs;

/// <summary>The halls' clock: it stands still until a test moves it, also backwards.</summary>
public sealed class ManualClock : TimeProvider
{
    private long _ticks = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8)).UtcTicks;

    public DateTimeOffset Now
    {
        get => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
        set => Interlocked.Exchange(ref _ticks, value.UtcTicks);
    }

    public override DateTimeOffset GetUtcNow() => Now;

    public void Forward(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
