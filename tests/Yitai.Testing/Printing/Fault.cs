namespace Yitai.Testing.Printing;

/// <summary>What a stand-in printer does wrong.</summary>
public enum Fault
{
    None,

    /// <summary>It says so when it is asked, before anything is sent.</summary>
    PaperOut,
    CoverOpen,

    /// <summary>The paper ends in the middle of the next slip.</summary>
    PaperEndsOnTheWay,

    /// <summary>The line is cut in the middle of the next slip.</summary>
    LineCut,

    /// <summary>It prints and never says anything.</summary>
    Mute,

    /// <summary>It prints, and does not say that it has printed until it is released.</summary>
    Slow,
}
