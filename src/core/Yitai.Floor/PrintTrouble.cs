namespace Yitai.Floor;

/// <summary>Why a slip did not come out, or may not have.</summary>
public enum PrintTrouble
{
    /// <summary>The printer could not be opened.</summary>
    Unreachable,

    PaperOut,
    CoverOpen,

    /// <summary>The cutter is jammed, or another error a person must clear.</summary>
    Fault,

    /// <summary>It says that it is off line and not why.</summary>
    Offline,

    /// <summary>The line broke when part of the slip was sent.</summary>
    LineLost,

    /// <summary>All was sent, and the printer did not say that it had printed it.</summary>
    NoAnswer,

    /// <summary>The agent stopped between taking the job and telling its end.</summary>
    Interrupted,

    /// <summary>No agent took the job in time.</summary>
    NotTaken,

    /// <summary>The agent that took it did not tell its end in time.</summary>
    NoWord,
}
