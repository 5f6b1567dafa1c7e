using System.Diagnostics;

namespace Yitai.Bench.Http;

/// <summary>When one user sends: every so often, whether the answer before came early or late.</summary>
/// <param name="every">Null: at once.</param>
/// <param name="phase">Where in the first interval the user begins, 0 to 1.</param>
internal sealed class Pace(TimeSpan? every, double phase)
{
    private long _next = Stopwatch.GetTimestamp() + (long)(phase * (every?.TotalSeconds ?? 0) * Stopwatch.Frequency);

    /// <summary>Waits for the next moment and returns it.</summary>
    public async ValueTask<long> NextAsync()
    {
        if (every is not { } interval)
        {
            return Stopwatch.GetTimestamp();
        }

        var due = _next;
        _next += (long)(interval.TotalSeconds * Stopwatch.Frequency);
        var rest = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due);
        if (rest > TimeSpan.FromMilliseconds(1))
        {
            await Task.Delay(rest);
        }

        return due;
    }
}
