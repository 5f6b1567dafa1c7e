namespace Yitai.Host.Messaging;

/// <summary>Whether this server has a gateway at all.</summary>
public sealed record MessageOffer(bool HasGateway);
