namespace Yitai.Kernel;

/// <summary>Something that happened, in the past tense. A fact is never renamed, removed or changed in meaning.</summary>
/// <param name="At">When it happened by the host's clock; never earlier than the fact before it in the same stream.</param>
public abstract record Fact(DateTimeOffset At);
