using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>One wait of a customer and what ended it: a call, or leaving.</summary>
/// <param name="Row">The line of the file it comes from; 0: derived from several.</param>
/// <param name="Call">Null: nobody called the customer.</param>
/// <param name="LeftAt">When the customer left without a call; with a call it is null.</param>
/// <param name="IsRegistration">The recording's own words: a step before the services; not counted as a service.</param>
public sealed record RecordedStep(
    int Row, LineId Line, StepBegin Begin, DateTimeOffset JoinedAt, RecordedCall? Call, DateTimeOffset? LeftAt, bool IsRegistration)
{
    /// <summary>From joining to the call, by the recorded times.</summary>
    public TimeSpan? Waited => Call?.CalledAt - JoinedAt;

    public bool IsService => Call?.StartedAt is not null && !IsRegistration;

    public IEnumerable<DateTimeOffset> Instants =>
        new[] { JoinedAt, LeftAt, Call?.CalledAt, Call?.EndedAt }.OfType<DateTimeOffset>();
}

/// <param name="StartedAt">Null: called, but nobody was served (a no-show or a void).</param>
/// <param name="EndedAt">The counter is free again; not before the start.</param>
/// <param name="Wait">The wait as the recording itself gives it, which may be rounded.</param>
public sealed record RecordedCall(CounterNo Counter, DateTimeOffset CalledAt, DateTimeOffset? StartedAt, DateTimeOffset EndedAt, TimeSpan Wait);

/// <summary>How a step follows the one before it.</summary>
public enum StepBegin
{
    /// <summary>A new number.</summary>
    Ticket,

    /// <summary>Sent on from the counter that had the customer, at the instant it was done.</summary>
    Transfer,

    /// <summary>Set aside at that counter and taken up again there without waiting.</summary>
    Resume,

    /// <summary>Missed, and back.</summary>
    Return,
}
