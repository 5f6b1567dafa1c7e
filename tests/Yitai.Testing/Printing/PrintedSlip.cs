using System.Text;

namespace Yitai.Testing.Printing;

/// <summary>What came out of the stand-in printer up to a cut.</summary>
/// <param name="Lines">The text, as a person reads it; a line's size stands in front: <c>3x A001</c>.</param>
public sealed record PrintedSlip(IReadOnlyList<string> Lines, IReadOnlyList<string> Qr, bool Cut)
{
    public string Text => string.Join('\n', Lines);
}

/// <summary>Reads ESC/POS as a printer does: byte by byte, complaining about what it does not know.</summary>
public sealed class EscPosReader
{
    private readonly List<byte> _pending = [];
    private readonly List<string> _lines = [];
    private readonly List<string> _qr = [];
    private readonly List<byte> _line = [];
    private int _size = 1;
    private string? _stored;

    static EscPosReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>True: paper was moved since the last cut.</summary>
    public bool HasBegun => _lines.Count > 0 || _line.Count > 0 || _qr.Count > 0;

    /// <summary>Takes one more byte and does what the command it completes asks for; null: it completes none that anybody waits for.</summary>
    public object? Take(byte next)
    {
        _pending.Add(next);
        var (command, done) = Read(_pending);
        if (command is not null)
        {
            _pending.Clear();
        }

        return done;
    }

    /// <summary>What is on the paper without a cut: of a slip that stopped in the middle.</summary>
    public PrintedSlip TearOff(bool cut)
    {
        if (_line.Count > 0)
        {
            EndLine();
        }

        var slip = new PrintedSlip([.. _lines], [.. _qr], cut);
        _lines.Clear();
        _qr.Clear();
        return slip;
    }

    private (string? Command, object? Done) Read(List<byte> b) => b switch
    {
        [0x10] or [0x1B] or [0x1C] or [0x1D] or [0x10, 0x04] or [0x1B, (byte)'a' or (byte)'E'] or [0x1D, (byte)'!' or (byte)'r' or (byte)'V'] => default,
        [0x10, 0x04, var n and >= 1 and <= 4] => ("DLE EOT", new StatusAsked(n)),
        [0x1B, (byte)'@'] => Do("ESC @", () => _size = 1),
        [0x1C, (byte)'&'] => ("FS &", null),
        [0x1B, (byte)'a' or (byte)'E', _] => ("ESC", null),
        [0x1D, (byte)'!', var n] => Do("GS !", () => _size = (n & 0xF) + 1),
        [0x1D, (byte)'r', 1] => ("GS r", new PrintedAsked()),
        [0x1D, (byte)'V', 66] => default,
        [0x1D, (byte)'V', 66, _] => ("GS V", TearOff(cut: true)),
        [0x1D, (byte)'(', ..] => Code(b),
        [0x0A] => Do("LF", EndLine),
        [>= 0x20 and var c] => Do("text", () => _line.Add(c)),
        _ => throw new InvalidDataException($"the printer does not know {Convert.ToHexString([.. b])}"),
    };

    private (string?, object?) Code(List<byte> b)
    {
        if (b.Count < 5 || b.Count < 5 + b[3] + (b[4] << 8))
        {
            return default;
        }

        return b.Skip(5).ToArray() switch
        {
            [0x31, 0x41, 0x32, 0] or [0x31, 0x43, >= 1 and <= 16] or [0x31, 0x45, >= 0x30 and <= 0x33] => ("GS ( k", null),
            [0x31, 0x50, 0x30, .. var data] => Do("store", () => _stored = Encoding.UTF8.GetString(data)),
            [0x31, 0x51, 0x30] => Do("print", () => _qr.Add(_stored ?? throw new InvalidDataException("no QR code is stored"))),
            var other => throw new InvalidDataException($"the printer does not know GS ( k {Convert.ToHexString(other)}"),
        };
    }

    private void EndLine()
    {
        var text = Encoding.GetEncoding("GB18030").GetString([.. _line]);
        _lines.Add(_size > 1 && text.Length > 0 ? $"{_size}x {text}" : text);
        _line.Clear();
    }

    private static (string?, object?) Do(string command, Action act)
    {
        act();
        return (command, null);
    }

    public sealed record StatusAsked(int What);

    public sealed record PrintedAsked;
}
