using Yitai.Kernel;

namespace Yitai.Messages;

/// <summary>The rules of messages, each named by how it is broken.</summary>
public abstract record MessagesRefusal : Refusal
{
    private MessagesRefusal() { }

    public sealed record UnknownMessage(MessageNo Message) : MessagesRefusal;

    /// <summary>Somebody has it in hand, or it is over, or its next attempt is not due.</summary>
    public sealed record MessageNotQueued(MessageNo Message) : MessagesRefusal;

    /// <summary>Another attempt is going on, or none.</summary>
    public sealed record AttemptOver(MessageNo Message, int Attempt) : MessagesRefusal;

    /// <summary>Only what was given up or expired can be tried again by hand.</summary>
    public sealed record MessageNotGivenUp(MessageNo Message) : MessagesRefusal;

    public sealed record MessageSettingsOutOfRange : MessagesRefusal;

    public sealed record MessageTimerNotRunning(MessageNo Message) : MessagesRefusal;
}
