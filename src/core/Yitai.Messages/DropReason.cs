namespace Yitai.Messages;

/// <summary>Why a message was never handed on.</summary>
public enum DropReason
{
    /// <summary>It could not be sent while it was of use.</summary>
    Expired,

    /// <summary>What it told of is over.</summary>
    NoLongerNeeded,

    /// <summary>The day's limit of messages was reached.</summary>
    DailyLimit,
}
