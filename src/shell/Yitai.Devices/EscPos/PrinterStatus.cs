using Yitai.Floor;

namespace Yitai.Devices.EscPos;

/// <summary>What a printer says of itself: the answers to DLE EOT 1 to 4.</summary>
/// <param name="Trouble">Why it cannot print; null: it is ready.</param>
public sealed record PrinterStatus(PaperLevel Paper, PrintTrouble? Trouble)
{
    /// <summary>Before anything is known of it, or when it does not answer.</summary>
    public static PrinterStatus Silent { get; } = new(PaperLevel.Unknown, null);

    /// <summary>DLE EOT n asks at once, also when the printer is off line; n = 1 printer, 2 cause of off line, 3 error, 4 roll paper.</summary>
    public static ReadOnlyMemory<byte> Question { get; } = new byte[] { 0x10, 0x04, 1, 0x10, 0x04, 2, 0x10, 0x04, 3, 0x10, 0x04, 4 };

    public const int Answers = 4;

    /// <summary>Bits 0 and 7 off, 1 and 4 on: fixed in every answer to DLE EOT, so that other bytes are told from it.</summary>
    public static bool IsAnswer(byte value) => (value & 0b1001_0011) == 0b0001_0010;

    /// <summary>The answer to GS r 1 has bits 4 and 7 off.</summary>
    public static bool IsPrinted(byte value) => (value & 0b1001_0000) == 0;

    /// <param name="answers">In the order asked.</param>
    public static PrinterStatus Of(ReadOnlySpan<byte> answers)
    {
        var (printer, offline, error, roll) = (answers[0], answers[1], answers[2], answers[3]);
        var isOut = (roll & 0b0110_0000) != 0 || (offline & 0b0010_0000) != 0;
        var paper = isOut ? PaperLevel.Out : (roll & 0b0000_1100) != 0 ? PaperLevel.Low : PaperLevel.Enough;
        PrintTrouble? trouble = (offline & 0b0000_0100) != 0 ? PrintTrouble.CoverOpen
            : isOut ? PrintTrouble.PaperOut
            : (error & 0b0110_1000) != 0 || (offline & 0b0100_0000) != 0 ? PrintTrouble.Fault
            : (printer & 0b0000_1000) != 0 ? PrintTrouble.Offline
            : null;
        return new PrinterStatus(paper, trouble);
    }
}
