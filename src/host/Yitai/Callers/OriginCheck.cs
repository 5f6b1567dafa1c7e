using Yitai.Host.Problems;

namespace Yitai.Host.Callers;

/// <summary>Changes come from our own pages: another site's page that sends our cookies along is refused.</summary>
/// <remarks>Besides SameSite=Strict. A request without Origin comes from no browser page (curl, an integrator) and has no foreign cookies.</remarks>
public static class OriginCheck
{
    public static HostRefusal? Refusal(HttpContext http)
    {
        var request = http.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        {
            return null;
        }

        var origin = request.Headers.Origin.ToString();
        // Host and port alone: behind a load balancer that ends TLS the schemes differ.
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase))
            ? null
            : new HostRefusal.OriginForeign(origin.Length <= 200 ? origin : origin[..200]);
    }
}
