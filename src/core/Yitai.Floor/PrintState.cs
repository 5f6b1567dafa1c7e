namespace Yitai.Floor;

/// <summary>How far a print job is.</summary>
public enum PrintState
{
    /// <summary>Asked for; no agent has taken it yet.</summary>
    Requested,

    /// <summary>An agent has taken it: from here on paper may have come out.</summary>
    Sent,

    /// <summary>The printer said after the cut that it was ready: the paper is out.</summary>
    Confirmed,

    /// <summary>Something may have come out; the customer is asked.</summary>
    Unknown,

    /// <summary>Nothing came out.</summary>
    Failed,
}
