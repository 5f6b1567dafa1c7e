using Microsoft.Net.Http.Headers;
using Yitai.Host.Permissions;

namespace Yitai.Host.Pages;

/// <summary>Everything that is not the API: the front end, or a page that says how to build it.</summary>
internal static class PageRoutes
{
    public static void Map(WebApplication app)
    {
        app.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], Send).Anyone().ExcludeFromDescription();
        app.MapMethods("/{**path:regex(^(?!api/|live/))}", [HttpMethods.Get, HttpMethods.Head], Send).Anyone().ExcludeFromDescription();
    }

    private static async Task Send(HttpContext http, StaticPages pages)
    {
        var path = http.Request.Path.Value ?? "/";
        if (pages.Find(path) is not { } page)
        {
            await MissingAsync(http, pages.IsEmpty);
        }
        else if (!path.EndsWith('/') && !Path.HasExtension(path))
        {
            // Relative addresses in the page need the slash.
            http.Response.Redirect(path + "/" + http.Request.QueryString, permanent: false);
        }
        else
        {
            await SendAsync(http, page, path);
        }
    }

    private static async Task SendAsync(HttpContext http, StaticPage page, string path)
    {
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = page.Tag;
        headers.CacheControl = path.StartsWith("/assets/", StringComparison.Ordinal)
            ? new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromDays(365), Extensions = { new NameValueHeaderValue("immutable") } }
            : new CacheControlHeaderValue { NoCache = true };
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Compare(page.Tag, useStrongComparison: false)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var brotli = page.Brotli is not null && http.Request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value == "br" && e.Quality is not 0);
        http.Response.ContentType = page.Type;
        http.Response.Headers.Vary = "Accept-Encoding";
        http.Response.Headers.ContentEncoding = brotli ? "br" : default;
        var body = brotli ? page.Brotli! : page.Content;
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
    }

    private static async Task MissingAsync(HttpContext http, bool nothingBuilt)
    {
        http.Response.StatusCode = nothingBuilt ? 503 : 404;
        http.Response.ContentType = "text/html; charset=utf-8";
        var (zh, en) = nothingBuilt
            ? ("页面还没有构建。请在仓库根目录运行 <code>./yitai serve</code>，它会先构建页面。", "The pages are not built yet. Run <code>./yitai serve</code> in the repository; it builds them first.")
            : ("没有这个页面。", "There is no such page.");
        await http.Response.WriteAsync($"<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>Yitai 一台清</title><body style=\"font:16px/1.6 system-ui;margin:15vh auto;max-width:36em;padding:0 1em\"><h1>Yitai 一台清</h1><p>{zh}</p><p lang=\"en\">{en}</p><p><a href=\"/\">/</a></p></body></html>", http.RequestAborted);
    }
}
