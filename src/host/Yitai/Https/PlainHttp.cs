using System.Net;
using Yitai.Host.Serving;

namespace Yitai.Host.Https;

/// <summary>Outside this machine plain HTTP serves only the page that explains how to trust the hall's certificate: a browser on
/// plain HTTP in a LAN has no camera, no service worker and no safe cookies.</summary>
internal sealed class PlainHttp(RequestDelegate next, ServeOptions options, HttpsDoor door)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if (request.Path == "/trust" && door.Authority is { } authority)
        {
            await TrustPage.WriteAsync(http, authority);
        }
        else if (request.Path == "/trust/authority.crt" && door.Authority is { } offered)
        {
            http.Response.ContentType = "application/x-x509-ca-cert";
            http.Response.Headers.ContentDisposition = "attachment; filename=yitai-authority.crt";
            await http.Response.WriteAsync(offered.Pem);
        }
        else if (request.IsHttps || options.AllowHttp || IsHere(http.Connection.RemoteIpAddress) || request.Path == "/health")
        {
            await next(http);
        }
        else if (door.IsOpen && HttpMethods.IsGet(request.Method))
        {
            http.Response.Redirect("/trust", permanent: false);
        }
        else
        {
            await RefuseAsync(http);
        }
    }

    /// <summary>A request without an address comes from a test's own server.</summary>
    private static bool IsHere(IPAddress? address) => address is null || IPAddress.IsLoopback(address);

    private static Task RefuseAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(
            "本服务在局域网内只用 HTTPS。请用 --https 启动，或在只供测试的网络里加 --allow-http。\n"
            + "Outside this machine Yitai speaks HTTPS only. Start it with --https, or with --allow-http in a network used for tests alone.\n");
    }
}
