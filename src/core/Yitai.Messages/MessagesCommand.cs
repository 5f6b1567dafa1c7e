using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Messages;

/// <summary>What somebody wants of the hall's messages.</summary>
public abstract record MessagesCommand : Command
{
    private MessagesCommand(DateTimeOffset At) : base(At) { }

    public sealed record ChangeSettings(MessageSettings Settings, DateTimeOffset At) : MessagesCommand(At);

    /// <param name="UsefulFor">From now.</param>
    public sealed record QueueMessage(
        SubjectId To, MessageKind Kind, Language In, ImmutableSortedDictionary<string, string> Values, string About, TimeSpan UsefulFor, DateTimeOffset At) : MessagesCommand(At);

    /// <summary>Whoever is about to hand it to the gateway says so first: of two, one is refused.</summary>
    public sealed record TakeMessage(MessageNo No, DateTimeOffset At) : MessagesCommand(At);

    /// <param name="Cost">What the gateway says; null: by the hall's price.</param>
    public sealed record NoteSent(MessageNo No, int Attempt, string Reference, int Parts, Money? Cost, DateTimeOffset At) : MessagesCommand(At);

    public sealed record NoteFailed(MessageNo No, int Attempt, MessageTrouble Because, DateTimeOffset At) : MessagesCommand(At);

    /// <summary>Drops what still waits and belongs to this.</summary>
    /// <param name="Kind">Null: every kind.</param>
    public sealed record DropAbout(string About, MessageKind? Kind, DateTimeOffset At) : MessagesCommand(At);

    /// <summary>The customer wants none about this any more: what waits, was given up or came too late is never sent.</summary>
    public sealed record WithdrawAbout(string About, DateTimeOffset At) : MessagesCommand(At);

    /// <summary>Given up by the outbox, tried once more by a person.</summary>
    public sealed record RetryMessage(MessageNo No, DateTimeOffset At) : MessagesCommand(At);

    /// <summary>By the timer: it has waited too long, or no outcome of the attempt came.</summary>
    public sealed record TimeOut(MessageNo No, DateTimeOffset Due, DateTimeOffset At) : MessagesCommand(At);

    /// <summary>A business day begins.</summary>
    public sealed record CarryOver(DateTimeOffset At) : MessagesCommand(At);
}
