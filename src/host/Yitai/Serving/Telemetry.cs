using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Yitai.Host.Serving;

/// <summary>Measurements and traces sent to a collector by OTLP over HTTP, when its address is given; <c>/metrics</c> stays as it is.</summary>
internal static class Telemetry
{
    private const string Requests = "Microsoft.AspNetCore";

    public static void Add(IServiceCollection services, Uri collector) => services.AddOpenTelemetry()
        .ConfigureResource(r => r.AddService("yitai", serviceVersion: ProgramVersion.Text))
        .WithMetrics(m => m.AddMeter([.. MetricPage.Meters]))
        .WithTracing(t => t.AddSource(Requests))
        .UseOtlpExporter(OtlpExportProtocol.HttpProtobuf, collector);

    /// <summary>A request's trace says which route it took and how it ended; never the address itself, which may hold a customer's ticket.</summary>
    public static void Use(WebApplication app) => app.Use(async (http, next) =>
    {
        await next(http);
        if (http.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } trace)
        {
            var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            trace.DisplayName = $"{http.Request.Method} {route ?? "page"}";
            trace.SetTag("http.request.method", http.Request.Method).SetTag("http.route", route).SetTag("http.response.status_code", http.Response.StatusCode);
            trace.SetTag("url.path", null).SetTag("url.query", null);
            trace.SetStatus(http.Response.StatusCode >= 500 ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }
    });
}
