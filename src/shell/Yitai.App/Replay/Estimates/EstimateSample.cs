using Yitai.Floor;

namespace Yitai.App.Replay.Estimates;

/// <summary>One estimate of a replayed day beside the wait that was recorded.</summary>
/// <param name="IsTuning">Of a day that was used for fitting.</param>
/// <param name="Hour">Of the hall's clock.</param>
/// <param name="Kind">When it was taken.</param>
/// <param name="FreeCounter">The product said that a counter is free.</param>
/// <param name="PlainMinutes">People ahead × mean service ÷ open counters.</param>
/// <param name="WaitedMinutes">From the estimate to the call.</param>
internal sealed record EstimateSample(
    string Place, bool IsTuning, int Hour, EstimateMoment Kind, bool FreeCounter, WaitRange Range, double PlainMinutes, double WaitedMinutes);

internal enum EstimateMoment
{
    /// <summary>As the ticket told.</summary>
    Issued,

    /// <summary>Sent on from a counter to another line.</summary>
    SentOn,

    /// <summary>Again, of who waits, every five minutes.</summary>
    Waiting,
}
