namespace Yitai.Kernel;

/// <summary>What somebody wants to happen, in the imperative.</summary>
/// <param name="At">The host's clock when the command is decided; stamped again whenever it is decided again.</param>
public abstract record Command(DateTimeOffset At);
