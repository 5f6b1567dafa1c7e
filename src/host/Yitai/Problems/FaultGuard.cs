using System.Diagnostics;
using System.Text.Json;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Host.Problems;

/// <summary>Turns what goes wrong into a problem document; nothing internal leaks, the server's log has the rest.</summary>
public sealed class FaultGuard(RequestDelegate next, ILogger<FaultGuard> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
            if (http.Response is { HasStarted: false, StatusCode: 404 or 405, ContentLength: null, ContentType: null } && http.Request.Path.StartsWithSegments("/api"))
            {
                await ProblemResult.WriteAsync(http, http.Response.StatusCode == 404 ? new HostRefusal.NotFound() : new HostRefusal.MethodNotAllowed(http.Request.Method));
            }
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone; there is nobody to answer.
        }
        catch (Exception fault) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            await ProblemResult.WriteAsync(http, Refusal(http, fault));
        }
    }

    private HostRefusal Refusal(HttpContext http, Exception fault)
    {
        switch (fault)
        {
            case BadHttpRequestException { StatusCode: 413 }:
                return new HostRefusal.BodyTooLarge(Json.BodyLimit.Usual);
            case BadHttpRequestException { InnerException: JsonException json }:
                return new HostRefusal.BodyInvalid(json.Path?.TrimStart('$', '.') ?? "", BodyFault.Words(json));
            case BadHttpRequestException:
                return new HostRefusal.BodyInvalid("", new Words("地址或内容的格式不对", "the address or the content has the wrong form"));
            case FactsArchivedException archived:
                return new HostRefusal.FactsArchived(archived.First);
            case LogUnavailableException:
                log.LogError("The log is unavailable: {Because}", fault.Message);
                return new HostRefusal.LogUnavailable();
            default:
                var trace = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
                log.LogError(fault, "{Method} {Path} failed, trace {Trace}", http.Request.Method, http.Request.Path, trace);
                return new HostRefusal.Fault(trace);
        }
    }
}
