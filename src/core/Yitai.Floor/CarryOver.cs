namespace Yitai.Floor;

/// <summary>What a business day takes from the days before it. <c>verify</c> folds the whole log and proves each one.</summary>
/// <param name="DaysBefore">Business days closed so far.</param>
public sealed record CarryOver(HallSettings Settings, int DaysBefore)
{
    /// <summary>What the estimates have learned; null: nothing yet.</summary>
    public Learned? Learned { get; init; }
}
