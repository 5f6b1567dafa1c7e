namespace Yitai.Floor;

/// <summary>How a service at a counter ended.</summary>
public enum ServiceOutcome
{
    Done,

    /// <summary>The customer must come back, with a paper that was missing for instance.</summary>
    MustReturn,

    /// <summary>The hall could not do it.</summary>
    NotPossible,

    /// <summary>The customer changed their mind or walked away.</summary>
    GivenUp,
}
