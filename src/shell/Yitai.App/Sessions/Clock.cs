namespace Yitai.App.Sessions;

internal static class Clock
{
    /// <summary>Now in whole microseconds: what the log stores.</summary>
    public static DateTimeOffset Now(this TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
