using System.Text.Encodings.Web;

namespace Yitai.Host.Https;

/// <summary>How a device comes to trust the hall's certificate, in both languages, reachable before it does.</summary>
internal static class TrustPage
{
    public static Task WriteAsync(HttpContext http, LocalAuthority authority)
    {
        var port = http.Request.Host.Port is 5080 or null ? ":5443" : "";
        var address = HtmlEncoder.Default.Encode($"https://{http.Request.Host.Host}{port}/");
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return http.Response.WriteAsync($$"""
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>信任本厅证书 · Trust this hall</title>
            <style>
            body { font: 16px/1.6 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui; color: #17212B; background: #F6F8F9; margin: 0 auto; padding: 32px 24px; max-width: 720px }
            h1 { font-size: 24px } a.get { display: inline-block; background: #14708F; color: #fff; padding: 12px 24px; border-radius: 6px; text-decoration: none; font-weight: 600 }
            code { overflow-wrap: anywhere; font-size: 14px; color: #5B6B79 } section { background: #fff; border: 1px solid #E3E8EC; border-radius: 6px; padding: 8px 24px; margin: 24px 0 } a { color: #14708F }
            </style>
            </head>
            <body>
            <h1>信任本厅证书</h1>
            <p>取号机、叫号屏和员工电脑第一次使用前，请安装本厅的证书，之后用 <a href="{{address}}">{{address}}</a> 打开。</p>
            <p><a class="get" href="/trust/authority.crt">下载证书 · Download the certificate</a></p>
            <p>指纹（SHA-256），安装前请与服务器启动时显示的核对：<br><code>{{authority.Fingerprint}}</code></p>
            <section>
            <p><b>Windows</b>：双击文件 → 安装证书 → 本地计算机 → 受信任的根证书颁发机构。</p>
            <p><b>Android</b>：设置 → 安全 → 加密与凭据 → 安装证书 → CA 证书。</p>
            <p><b>iPhone、iPad</b>：安装描述文件后，在 设置 → 通用 → 关于本机 → 证书信任设置 里打开。</p>
            <p><b>Linux（Chromium）</b>：设置 → 隐私和安全 → 安全 → 管理证书 → 授权机构 → 导入。</p>
            </section>
            <h1 lang="en">Trust this hall</h1>
            <div lang="en">
            <p>Before a kiosk, a board or a staff computer is used for the first time, install the hall's certificate; then open <a href="{{address}}">{{address}}</a>. Compare the fingerprint with the one the server prints when it starts.</p>
            <section>
            <p><b>Windows</b>: double-click the file → Install certificate → Local machine → Trusted root certification authorities.</p>
            <p><b>Android</b>: Settings → Security → Encryption and credentials → Install a certificate → CA certificate.</p>
            <p><b>iPhone, iPad</b>: install the profile, then Settings → General → About → Certificate trust settings.</p>
            <p><b>Linux (Chromium)</b>: Settings → Privacy and security → Security → Manage certificates → Authorities → Import.</p>
            </section>
            </div>
            </body>
            </html>
            """);
    }
}
