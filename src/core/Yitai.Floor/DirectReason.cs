namespace Yitai.Floor;

/// <summary>Why a person called this ticket and not the next one by the rules.</summary>
public enum DirectReason
{
    /// <summary>It cannot wait.</summary>
    Urgent,

    /// <summary>The customer needs help or cannot wait long.</summary>
    NeedsHelp,

    /// <summary>The customer was here before and only something is left to do.</summary>
    CameBack,

    /// <summary>A time was promised to the customer.</summary>
    Promised,

    /// <summary>To put a mistake of the hall right.</summary>
    HallMistake,
}
