namespace Yitai.Floor;

/// <summary>Why this ticket was the next one: the first rule that told it from the others.</summary>
public enum ChoiceReason
{
    /// <summary>Nobody else could have been called.</summary>
    OnlyOne,

    /// <summary>Sent to this counter by a transfer.</summary>
    SentHere,

    /// <summary>Its class comes before the others'.</summary>
    ClassFirst,

    /// <summary>Same class as others, and the earliest place.</summary>
    WaitedLongest,
}
