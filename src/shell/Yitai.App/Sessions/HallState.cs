using Yitai.Floor;
using Yitai.Messages;

namespace Yitai.App.Sessions;

/// <summary>What a hall's stream is folded into: one state for each module of the hall.</summary>
public sealed record HallState(HallDay Floor, Outbox Messages)
{
    /// <summary>Before the first fact.</summary>
    public static HallState Start { get; } = new(HallDay.Start, Outbox.Start);
}
