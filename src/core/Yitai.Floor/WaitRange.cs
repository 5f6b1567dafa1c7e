namespace Yitai.Floor;

/// <summary>A wait as it is said to a customer: from to, in whole minutes, 0 ≤ From ≤ To.</summary>
public sealed record WaitRange(int FromMinutes, int ToMinutes);
