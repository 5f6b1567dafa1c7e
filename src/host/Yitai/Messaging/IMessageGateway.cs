using System.Collections.Immutable;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.Host.Messaging;

/// <summary>The way of messages to customers' phones: an operator's SMS gateway, WeChat, or the demo's.</summary>
public interface IMessageGateway
{
    /// <summary>False: nothing leaves this machine, no number is looked up.</summary>
    bool Delivers { get; }

    /// <summary>Never throws for what the gateway does or does not do.</summary>
    Task<GatewayAnswer> SendAsync(OutgoingMessage message, CancellationToken cancel);
}

/// <param name="Id">The same message tried again has the same.</param>
/// <param name="To">Digits with an optional plus; empty where nothing is delivered.</param>
/// <param name="Text">The whole text, for gateways that take text.</param>
/// <param name="Values">What the text was filled with, for gateways that keep the words themselves and want only these.</param>
public sealed record OutgoingMessage(Guid Id, string To, Language Language, MessageKind Kind, ImmutableSortedDictionary<string, string> Values, string Text);

/// <summary>What a gateway said.</summary>
public abstract record GatewayAnswer
{
    private GatewayAnswer() { }

    /// <param name="CostFen">Null: it does not say.</param>
    public sealed record Taken(string Reference, int Parts, long? CostFen) : GatewayAnswer;

    public sealed record Failed(MessageTrouble Because) : GatewayAnswer;
}
