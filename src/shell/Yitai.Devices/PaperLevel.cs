namespace Yitai.Devices;

/// <summary>How much paper a printer says it has.</summary>
public enum PaperLevel
{
    Unknown,
    Enough,

    /// <summary>The roll is near its end.</summary>
    Low,
    Out,
}
