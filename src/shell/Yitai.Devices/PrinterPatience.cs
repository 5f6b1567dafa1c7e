namespace Yitai.Devices;

/// <summary>How long each step with a printer may take; all together less than the hall waits for the agent's word.</summary>
/// <param name="Answer">For each answer to a status question.</param>
/// <param name="Printed">From the last byte to the printer's word that all is printed.</param>
public sealed record PrinterPatience(TimeSpan Connect, TimeSpan Write, TimeSpan Answer, TimeSpan Printed)
{
    public static PrinterPatience Usual { get; } = new(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(15));
}
