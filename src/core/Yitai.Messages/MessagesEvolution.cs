using System.Diagnostics;

namespace Yitai.Messages;

/// <summary>What a fact makes of the outbox. Pure, and never refuses: it happened.</summary>
public static class MessagesEvolution
{
    public static Outbox Evolve(Outbox outbox, MessagesFact fact) => fact switch
    {
        MessagesFact.SettingsChanged f => outbox with { Settings = f.Settings },
        MessagesFact.MessageQueued f => outbox with
        {
            Last = f.No.Value,
            QueuedToday = outbox.QueuedToday + 1,
            Open = outbox.Open.Add(f.No.Value, new Message(f.No, f.To, f.Kind, f.In, f.Values, f.About, f.At, f.ExpiresAt, new MessagePhase.Queued(f.At, f.At), 0)),
        },
        MessagesFact.MessageTaken f => Put(outbox, outbox.Find(f.No)! with { Attempts = f.Attempt, Phase = new MessagePhase.Taken(f.At) }),
        MessagesFact.MessageSent f => Put(outbox, outbox.Find(f.No)! with { Phase = new MessagePhase.Sent(f.Reference, f.Parts, f.Cost, f.At) }),
        MessagesFact.MessageFailed f => Put(outbox, outbox.Find(f.No)! with
        {
            Phase = f.RetryAt is { } retry ? new MessagePhase.Queued(retry, f.At) : new MessagePhase.GivenUp(f.Because, f.At),
        }),
        MessagesFact.MessageDropped f => Put(outbox, outbox.Find(f.No)! with { Phase = new MessagePhase.Dropped(f.Because, f.At) }) with
        {
            QueuedToday = outbox.QueuedToday - (f.Because == DropReason.DailyLimit ? 1 : 0),
        },
        MessagesFact.MessageRetried f => Put(outbox, outbox.Find(f.No)! with { ExpiresAt = f.ExpiresAt, Phase = new MessagePhase.Queued(f.At, f.At) }),
        MessagesFact.CarriedOver f => Outbox.From(f.Carried),
        _ => throw new UnreachableException($"no effect known for {fact.GetType().Name}"),
    };

    private static Outbox Put(Outbox outbox, Message message) => message.Phase.IsOpen
        ? outbox with { Open = outbox.Open.SetItem(message.No.Value, message), Over = outbox.Over.Remove(message.No.Value) }
        : outbox with { Open = outbox.Open.Remove(message.No.Value), Over = outbox.Over.SetItem(message.No.Value, message) };
}
