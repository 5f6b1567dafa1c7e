using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>A recorded step as the product lived it.</summary>
/// <param name="Customer">Index into the day's customers; <paramref name="Step"/>: index into the customer's steps.</param>
/// <param name="Wait">As the product counts it; null: it was never called.</param>
/// <param name="EndedAt">Null: still going on when the day ended.</param>
internal sealed record ReplayedStep(int Customer, int Step, CounterNo Counter, TimeSpan? Wait, DateTimeOffset CalledAt, DateTimeOffset? EndedAt);
