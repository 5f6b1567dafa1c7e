using Yitai.Kernel;

namespace Yitai.Messages;

/// <summary>Where a message is on its way out.</summary>
/// <param name="Since">When this phase began.</param>
public abstract record MessagePhase(DateTimeOffset Since)
{
    /// <summary>Waits to be handed to the gateway, not before <paramref name="NotBefore"/>.</summary>
    public sealed record Queued(DateTimeOffset NotBefore, DateTimeOffset Since) : MessagePhase(Since);

    /// <summary>Handed to the gateway, whose answer is not known yet.</summary>
    public sealed record Taken(DateTimeOffset Since) : MessagePhase(Since);

    /// <summary>The gateway has taken it over.</summary>
    /// <param name="Parts">What it counts as, 1 or more.</param>
    public sealed record Sent(string Reference, int Parts, Money Cost, DateTimeOffset Since) : MessagePhase(Since);

    public sealed record GivenUp(MessageTrouble Because, DateTimeOffset Since) : MessagePhase(Since);

    public sealed record Dropped(DropReason Because, DateTimeOffset Since) : MessagePhase(Since);

    /// <summary>Something may still come of it by itself.</summary>
    public bool IsOpen => this is Queued or Taken;
}
