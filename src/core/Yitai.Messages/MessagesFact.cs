using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Messages;

/// <summary>What has happened to the hall's messages. Never renamed, never removed: see docs/facts.md.</summary>
public abstract record MessagesFact : Fact
{
    private MessagesFact(DateTimeOffset At) : base(At) { }

    public sealed record SettingsChanged(MessageSettings Settings, DateTimeOffset At) : MessagesFact(At);

    public sealed record MessageQueued(
        MessageNo No, SubjectId To, MessageKind Kind, Language In, ImmutableSortedDictionary<string, string> Values, string About,
        DateTimeOffset ExpiresAt, DateTimeOffset At) : MessagesFact(At);

    /// <summary>Somebody hands it to the gateway now.</summary>
    /// <param name="Attempt">1, 2, 3 …</param>
    public sealed record MessageTaken(MessageNo No, int Attempt, DateTimeOffset At) : MessagesFact(At);

    /// <param name="Reference">The gateway's own word for it; may be empty.</param>
    public sealed record MessageSent(MessageNo No, int Attempt, string Reference, int Parts, Money Cost, DateTimeOffset At) : MessagesFact(At);

    /// <param name="RetryAt">Null: given up.</param>
    public sealed record MessageFailed(MessageNo No, int Attempt, MessageTrouble Because, DateTimeOffset? RetryAt, DateTimeOffset At) : MessagesFact(At);

    public sealed record MessageDropped(MessageNo No, DropReason Because, DateTimeOffset At) : MessagesFact(At);

    /// <summary>A person had it tried once more.</summary>
    public sealed record MessageRetried(MessageNo No, DateTimeOffset ExpiresAt, DateTimeOffset At) : MessagesFact(At);

    public sealed record CarriedOver(OutboxCarryOver Carried, DateTimeOffset At) : MessagesFact(At);
}
