using Yitai.Kernel;

namespace Yitai.Devices.EscPos;

/// <summary>Lays a ticket's slip out on 80 mm paper: 48 columns, a Chinese character takes two.</summary>
public static class SlipLayout
{
    private const int Columns = 48;
    private const int QrDots = 6;

    public static byte[] Bytes(TicketSlip slip)
    {
        var paper = new EscPosWriter().Begin().Centred();
        Both(paper, slip.Hall);
        if (slip.Again)
        {
            paper.Bold(true).Size(2).Line("补打 REPRINT").Size(1).Bold(false);
        }

        if (slip.Number.Length == 0)
        {
            paper.Line().Bold(true).Size(2).Line("打印测试").Line("TEST PRINT").Size(1).Bold(false);
        }
        else
        {
            Ticket(paper, slip);
        }

        return paper.Line().Line(slip.IssuedAt.ToString("yyyy-MM-dd HH:mm")).Cut().AskWhenPrinted().ToArray();
    }

    private static void Ticket(EscPosWriter paper, TicketSlip slip)
    {
        paper.Line().Bold(true).Size(3).Line(slip.Number).Size(1).Bold(false).Line();
        paper.Bold(true).Size(2).Line(slip.Line.Zh).Size(1).Bold(false);
        Lines(paper, slip.Line.En);
        paper.Line($"前面 {slip.Ahead} 人等候  {slip.Ahead} waiting before you");
        if (slip is { FromMinutes: { } from, ToMinutes: { } to })
        {
            paper.Line($"约等 {from}-{to} 分钟  About {from}-{to} minutes");
        }

        if (slip.Needs.Zh.Length > 0)
        {
            paper.Line();
            Both(paper, slip.Needs);
        }

        if (slip.Url.Length > 0)
        {
            paper.Line().Qr(slip.Url, QrDots);
            paper.Line("扫码看排队进度，可延后或取消").Line("Scan to see your place, postpone or leave");
        }
    }

    private static void Both(EscPosWriter paper, Words words)
    {
        Lines(paper, words.Zh);
        Lines(paper, words.En);
    }

    private static void Lines(EscPosWriter paper, string text)
    {
        foreach (var line in Wrapped(text))
        {
            paper.Line(line);
        }
    }

    /// <summary>Broken between words, and anywhere in Chinese.</summary>
    public static IEnumerable<string> Wrapped(string text)
    {
        var (start, width, lastBlank) = (0, 0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            var wide = text[i] > 0xFF;
            lastBlank = text[i] == ' ' ? i : wide ? i - 1 : lastBlank;
            width += wide ? 2 : 1;
            if (width <= Columns)
            {
                continue;
            }

            var end = lastBlank >= start ? lastBlank + 1 : i;
            yield return text[start..end].Trim();
            (start, i, width, lastBlank) = (end, end - 1, 0, -1);
        }

        if (start < text.Length)
        {
            yield return text[start..].Trim();
        }
    }
}
