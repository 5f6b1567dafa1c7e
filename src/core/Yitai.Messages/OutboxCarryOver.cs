using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Messages;

/// <summary>What a business day takes over of the outbox.</summary>
/// <param name="Open">By number.</param>
public sealed record OutboxCarryOver(MessageSettings Settings, int Last, ImmutableArray<CarriedMessage> Open);

/// <summary>An open message as it is carried over.</summary>
/// <param name="NotBefore">Null: it is taken, since <paramref name="Since"/>.</param>
public sealed record CarriedMessage(
    MessageNo No, SubjectId To, MessageKind Kind, Language In, ImmutableSortedDictionary<string, string> Values, string About,
    DateTimeOffset QueuedAt, DateTimeOffset ExpiresAt, int Attempts, DateTimeOffset Since, DateTimeOffset? NotBefore)
{
    public static CarriedMessage Of(Message m) =>
        new(m.No, m.To, m.Kind, m.In, m.Values, m.About, m.QueuedAt, m.ExpiresAt, m.Attempts, m.Phase.Since, (m.Phase as MessagePhase.Queued)?.NotBefore);

    public Message Message() =>
        new(No, To, Kind, In, Values, About, QueuedAt, ExpiresAt, NotBefore is { } at ? new MessagePhase.Queued(at, Since) : new MessagePhase.Taken(Since), Attempts);
}
