using System.Net;
using QRCoder;
using Yitai.Floor;

namespace Yitai.Host.Tickets;

/// <summary>The paper a customer takes away: 80 mm wide, printed by the browser.</summary>
public static class Slip
{
    /// <summary>The page may be framed by our own kiosk page and nothing else; it has no script.</summary>
    public const string SecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /// <param name="zh">Chinese; otherwise English.</param>
    public static string Html(HallSettings hall, Ticket ticket, int ahead, WaitRange? wait, string url, bool zh)
    {
        var line = hall.Line(ticket.Line)!;
        var issued = hall.Calendar.Local(ticket.IssuedAt);
        return $"""
            <!doctype html>
            <html lang="{(zh ? "zh-CN" : "en")}">
            <meta charset="utf-8">
            <title>{Text(ticket.No.Value)}</title>
            <style>{Style}</style>
            <body>
            <p class="hall">{Text(zh ? hall.Name.Zh : hall.Name.En)}</p>
            <h1>{Text(ticket.No.Value)}</h1>
            <p class="line">{Text(zh ? line.Name.Zh : line.Name.En)}</p>
            <p>{(zh ? $"前面 {ahead} 人等候" : $"{ahead} waiting before you")}</p>
            {(wait is null ? "" : $"<p>{(zh ? $"约等 {wait.FromMinutes}–{wait.ToMinutes} 分钟" : $"About {wait.FromMinutes}–{wait.ToMinutes} minutes")}</p>")}
            {(line.Needs.Zh.Length == 0 ? "" : $"<p class=\"needs\">{Text(zh ? line.Needs.Zh : line.Needs.En)}</p>")}
            <div class="qr">{Qr(url)}</div>
            <p class="small">{(zh ? "扫码看排队进度，可延后或取消" : "Scan to see your place, postpone or leave")}</p>
            <p class="small">{issued:yyyy-MM-dd HH:mm}</p>
            </body>
            </html>
            """;
    }

    private const string Style =
        "@page{size:80mm auto;margin:0}*{margin:0}body{width:72mm;margin:0 auto;padding:3mm 0 8mm;text-align:center;color:#000;"
        + "font:4mm/1.5 'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',system-ui,sans-serif}"
        + ".hall{font-size:4.5mm}h1{font-size:16mm;line-height:1.2;font-variant-numeric:tabular-nums}.line{font-size:5.5mm;font-weight:600}"
        + ".needs{margin:2mm 0;padding:1.5mm 0;border-top:1px dashed #000;border-bottom:1px dashed #000}.qr{margin:2mm auto;width:34mm}"
        + ".qr svg{display:block;width:100%;height:auto}.small{font-size:3.2mm}";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Qr(string url)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(url, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(code);
        return svg.GetGraphic(4, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
