namespace Yitai.Messages;

/// <summary>What a message tells its customer; each kind has its own words.</summary>
public enum MessageKind
{
    /// <summary>Only so many are ahead as the customer asked to be told of.</summary>
    TurnNear,

    /// <summary>The number is called.</summary>
    Called,
}
