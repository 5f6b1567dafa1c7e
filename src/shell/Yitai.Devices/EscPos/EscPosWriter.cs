using System.Text;

namespace Yitai.Devices.EscPos;

/// <summary>Writes ESC/POS commands. Names and bytes are those of Epson's ESC/POS command reference for TM printers.</summary>
/// <remarks>Text is GB18030, as the printers sold in China read it with their Chinese fonts on (FS &amp;). Control characters of a text
/// are left out: a name cannot hold a command.</remarks>
public sealed class EscPosWriter
{
    private const byte Esc = 0x1B, Gs = 0x1D, Fs = 0x1C;

    /// <summary>The longest text a QR code takes here, in bytes; ours are links of about a hundred.</summary>
    private const int LongestQr = 1000;

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => [.. _bytes];

    /// <summary>ESC @ initialises, FS &amp; selects the Chinese character mode.</summary>
    public EscPosWriter Begin() => Raw(Esc, (byte)'@', Fs, (byte)'&');

    /// <summary>ESC a 1: the following lines are centred.</summary>
    public EscPosWriter Centred() => Raw(Esc, (byte)'a', 1);

    /// <summary>GS ! n: so many times as wide and high, 1 to 8.</summary>
    public EscPosWriter Size(int times) => Raw(Gs, (byte)'!', (byte)(((times - 1) << 4) | (times - 1)));

    /// <summary>ESC E n: emphasised.</summary>
    public EscPosWriter Bold(bool on) => Raw(Esc, (byte)'E', (byte)(on ? 1 : 0));

    public EscPosWriter Line(string text = "")
    {
        _bytes.AddRange(Gb18030.GetBytes(string.Concat(text.Where(c => !char.IsControl(c)))));
        return Raw((byte)'\n');
    }

    /// <summary>GS ( k, functions 165, 167, 169, 180 and 181: a QR code of model 2 and error correction M.</summary>
    /// <param name="dots">Width of a module in dots, 1 to 16.</param>
    public EscPosWriter Qr(string text, int dots)
    {
        var data = Encoding.UTF8.GetBytes(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(data.Length, LongestQr, nameof(text));
        Code(0x41, [0x32, 0]); // model 2
        Code(0x43, [(byte)dots]);
        Code(0x45, [0x31]); // correction M
        Code(0x50, [0x30, .. data]); // store
        return Code(0x51, [0x30]); // print what is stored
    }

    /// <summary>GS V 66 n: feeds to the cutter and n dots more, and cuts all but a bridge.</summary>
    public EscPosWriter Cut() => Raw(Gs, (byte)'V', 66, 0);

    /// <summary>GS r 1: the paper sensor's status, answered when all that came before is printed.</summary>
    public EscPosWriter AskWhenPrinted() => Raw(Gs, (byte)'r', 1);

    private EscPosWriter Code(byte function, ReadOnlySpan<byte> parameters)
    {
        var length = parameters.Length + 2;
        Raw(Gs, (byte)'(', (byte)'k', (byte)(length & 0xFF), (byte)(length >> 8), 0x31, function);
        _bytes.AddRange(parameters);
        return this;
    }

    private EscPosWriter Raw(params ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }
}
