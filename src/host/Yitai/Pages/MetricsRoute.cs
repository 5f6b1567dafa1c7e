using Yitai.Host.Permissions;
using Yitai.Host.Serving;

namespace Yitai.Host.Pages;

/// <summary><c>/metrics</c> for Prometheus. It holds counts and times, no names.</summary>
internal static class MetricsRoute
{
    public static void Map(WebApplication app) => app.MapGet("/metrics", (MetricPage page) =>
        Results.Text(page.Write(), "text/plain; version=0.0.4; charset=utf-8")).Anyone().ExcludeFromDescription();
}
