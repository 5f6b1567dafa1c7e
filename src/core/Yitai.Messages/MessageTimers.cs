using System.Collections.Immutable;
using System.Globalization;
using Yitai.Kernel;

namespace Yitai.Messages;

/// <summary>The outbox's timers as a fold of its state.</summary>
public static class MessageTimers
{
    public const string Prefix = "message/";

    /// <summary>Longer than a gateway is waited for.</summary>
    private static readonly TimeSpan OutcomeWithin = TimeSpan.FromSeconds(60);

    public static ImmutableArray<PendingTimer> Running(Outbox outbox) =>
        outbox.Open.IsEmpty ? [] : [.. outbox.Open.Values.Select(m => new PendingTimer(Prefix + m.No, Due(m)!.Value))];

    public static MessagesCommand Command(PendingTimer timer, DateTimeOffset at) =>
        new MessagesCommand.TimeOut(new MessageNo(int.Parse(timer.Id[Prefix.Length..], CultureInfo.InvariantCulture)), timer.Due, at);

    /// <summary>When it has waited too long for the gateway or for its answer; null: it is over.</summary>
    public static DateTimeOffset? Due(Message message) => message.Phase switch
    {
        MessagePhase.Queued => message.ExpiresAt,
        MessagePhase.Taken taken => taken.Since + OutcomeWithin,
        _ => null,
    };
}
