namespace Yitai.Host.Messaging;

/// <summary>The demo's: every message is taken, and seen on the messages page only.</summary>
public sealed class DemoMessageGateway : IMessageGateway
{
    /// <summary>Characters in one text message of Chinese.</summary>
    private const int PartLength = 70;

    public bool Delivers => false;

    public Task<GatewayAnswer> SendAsync(OutgoingMessage message, CancellationToken cancel) =>
        Task.FromResult<GatewayAnswer>(new GatewayAnswer.Taken("demo", (message.Text.Length + PartLength - 1) / PartLength, null));
}
