namespace Yitai.Messages;

/// <summary>Why an attempt to send did not succeed.</summary>
public enum MessageTrouble
{
    /// <summary>The gateway could not be reached, was too slow or too busy: tried again.</summary>
    GatewayAway,

    /// <summary>The gateway has it or not; nobody knows. Tried again under the same number, which tells the gateway it is the same message.</summary>
    NoOutcome,

    /// <summary>The gateway said no for good.</summary>
    GatewayRefused,

    /// <summary>The address was forgotten with its person.</summary>
    NoAddress,
}
