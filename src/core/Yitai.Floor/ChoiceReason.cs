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

    /// <summary>The earliest place of all it could have called.</summary>
    WaitedLongest,

    /// <summary>It has waited longer than its line's limit.</summary>
    OverLimit,

    /// <summary>By waiting it counts as a higher class.</summary>
    Aged,

    /// <summary>The turn of its group, by the shares.</summary>
    RatioTurn,

    /// <summary>A customer, before the hall's own work (先外后内).</summary>
    CustomersFirst,

    /// <summary>Of the counter's own line, before those it only helps with.</summary>
    OwnLineFirst,

    /// <summary>Of a line the counter helps with, because too many wait there.</summary>
    Overflow,

    /// <summary>A person chose it and said why.</summary>
    Direct,
}
