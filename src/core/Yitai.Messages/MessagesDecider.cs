using System.Collections.Immutable;
using System.Diagnostics;
using Yitai.Kernel;

namespace Yitai.Messages;

/// <summary>What comes of a command to the outbox. Pure.</summary>
/// <remarks>Queueing, dropping and carrying over are never refused: they follow from what happened elsewhere in the hall.</remarks>
public static class MessagesDecider
{
    /// <summary>After the first, second … attempt. One more attempt than pauses, then it is given up.</summary>
    private static readonly ImmutableArray<TimeSpan> Pauses =
        [TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5)];

    private static readonly TimeSpan RetryUsefulFor = TimeSpan.FromMinutes(10);

    public static Decision<MessagesFact> Decide(Outbox outbox, MessagesCommand command) => command switch
    {
        MessagesCommand.ChangeSettings c => c.Settings is { IsInRange: true } settings
            ? new MessagesFact.SettingsChanged(settings, c.At)
            : new MessagesRefusal.MessageSettingsOutOfRange(),
        MessagesCommand.QueueMessage c => Queue(outbox, c),
        MessagesCommand.TakeMessage c => Take(outbox, c),
        MessagesCommand.NoteSent c => Attempt(outbox, c.No, c.Attempt, message => new MessagesFact.MessageSent(
            c.No, c.Attempt, c.Reference, Math.Max(1, c.Parts), c.Cost ?? outbox.Settings.PricePerPart * Math.Max(1, c.Parts), c.At)),
        MessagesCommand.NoteFailed c => Attempt(outbox, c.No, c.Attempt, message => Failed(message, c.Because, c.At)),
        MessagesCommand.DropAbout c => outbox.Open.Values
            .Where(m => m.Phase is MessagePhase.Queued && m.About == c.About && (c.Kind is null || m.Kind == c.Kind))
            .Select(m => (MessagesFact)new MessagesFact.MessageDropped(m.No, DropReason.NoLongerNeeded, c.At)).ToImmutableArray(),
        MessagesCommand.WithdrawAbout c => outbox.Open.Values.Concat(outbox.Over.Values)
            .Where(m => m.About == c.About && (m.Phase is MessagePhase.Queued || IsRetriable(m.Phase)))
            .Select(m => (MessagesFact)new MessagesFact.MessageDropped(m.No, DropReason.NoLongerNeeded, c.At)).ToImmutableArray(),
        MessagesCommand.RetryMessage c => outbox.Find(c.No) switch
        {
            null => new MessagesRefusal.UnknownMessage(c.No),
            { } message when IsRetriable(message.Phase) => new MessagesFact.MessageRetried(c.No, c.At + RetryUsefulFor, c.At),
            _ => new MessagesRefusal.MessageNotGivenUp(c.No),
        },
        MessagesCommand.TimeOut c => TimeOut(outbox, c),
        MessagesCommand.CarryOver c => outbox == Outbox.Start ? ImmutableArray<MessagesFact>.Empty : new MessagesFact.CarriedOver(outbox.Carry(), c.At),
        _ => throw new UnreachableException($"no rule for {command.GetType().Name}"),
    };

    private static bool IsRetriable(MessagePhase phase) => phase is MessagePhase.GivenUp or MessagePhase.Dropped { Because: DropReason.Expired };

    private static Decision<MessagesFact> Queue(Outbox outbox, MessagesCommand.QueueMessage c)
    {
        var no = new MessageNo(outbox.Last + 1);
        var queued = new MessagesFact.MessageQueued(no, c.To, c.Kind, c.In, c.Values, c.About, c.At + c.UsefulFor, c.At);
        return outbox.QueuedToday < outbox.Settings.DailyLimit
            ? queued
            : (ImmutableArray<MessagesFact>)[queued, new MessagesFact.MessageDropped(no, DropReason.DailyLimit, c.At)];
    }

    private static Decision<MessagesFact> Take(Outbox outbox, MessagesCommand.TakeMessage c) => outbox.Find(c.No) switch
    {
        null => new MessagesRefusal.UnknownMessage(c.No),
        { Phase: MessagePhase.Queued queued } message when c.At >= queued.NotBefore => new MessagesFact.MessageTaken(c.No, message.Attempts + 1, c.At),
        _ => new MessagesRefusal.MessageNotQueued(c.No),
    };

    private static Decision<MessagesFact> Attempt(Outbox outbox, MessageNo no, int attempt, Func<Message, MessagesFact> outcome) => outbox.Find(no) switch
    {
        null => new MessagesRefusal.UnknownMessage(no),
        { Phase: MessagePhase.Taken } message when message.Attempts == attempt => outcome(message),
        _ => new MessagesRefusal.AttemptOver(no, attempt),
    };

    private static MessagesFact.MessageFailed Failed(Message message, MessageTrouble because, DateTimeOffset at)
    {
        var lasting = because is MessageTrouble.GatewayRefused or MessageTrouble.NoAddress;
        var retryAt = lasting || message.Attempts > Pauses.Length ? (DateTimeOffset?)null : at + Pauses[message.Attempts - 1];
        return new MessagesFact.MessageFailed(message.No, message.Attempts, because, retryAt < message.ExpiresAt ? retryAt : null, at);
    }

    private static Decision<MessagesFact> TimeOut(Outbox outbox, MessagesCommand.TimeOut c) => outbox.Find(c.No) switch
    {
        { } message when MessageTimers.Due(message) is { } due && due == c.Due && c.At >= due => message.Phase is MessagePhase.Taken
            ? Failed(message, MessageTrouble.NoOutcome, c.At)
            : new MessagesFact.MessageDropped(c.No, DropReason.Expired, c.At),
        _ => new MessagesRefusal.MessageTimerNotRunning(c.No),
    };
}
