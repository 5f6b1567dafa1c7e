using Yitai.Host.Https;

namespace Yitai.Host.Serving;

/// <summary>The addresses the server listens on, and how much it takes from one connection.</summary>
internal static class Doors
{
    private const string HttpsUrls = "https://0.0.0.0:5443;http://0.0.0.0:5080";

    public static void Open(IWebHostBuilder web, ServeOptions options, HttpsDoor https) => web.UseUrls(UrlsOf(options)).ConfigureKestrel(kestrel =>
    {
        if (https.IsOpen)
        {
            kestrel.ConfigureHttpsDefaults(h => h.ServerCertificateSelector = (_, _) => https.Certificate());
        }

        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = Json.BodyLimit.Csv;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    });

    /// <summary>With HTTPS and no addresses of its own choice the server is for the hall: 5443, and 5080 for the page that explains the certificate.</summary>
    private static string UrlsOf(ServeOptions options) => options is { Https: true, Urls: ServeOptions.DefaultUrls } ? HttpsUrls : options.Urls;
}
