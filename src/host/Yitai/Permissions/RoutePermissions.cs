namespace Yitai.Host.Permissions;

/// <summary>All routes with what they need, as the list in the tests has them.</summary>
public static class RoutePermissions
{
    /// <summary><c>GET /api/me self</c>, sorted.</summary>
    public static IReadOnlyList<string> Lines(EndpointDataSource routes) =>
        [.. routes.Endpoints.OfType<RouteEndpoint>().SelectMany(Lines).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Stops the start when a route names no permission: authorised by default.</summary>
    public static void Demand(EndpointDataSource routes)
    {
        var silent = routes.Endpoints.OfType<RouteEndpoint>().Where(r => r.Metadata.GetMetadata<Needed>() is null)
            .Select(r => r.RoutePattern.RawText).ToList();
        if (silent.Count > 0)
        {
            throw new InvalidOperationException($"These routes name no permission (.Needs or .Anyone): {string.Join(", ", silent)}");
        }
    }

    private static IEnumerable<string> Lines(RouteEndpoint route)
    {
        var needs = route.Metadata.GetMetadata<Needed>() switch
        {
            null => "NOT NAMED",
            { Permission: { } permission } => PermissionName.Of(permission),
            _ => "anyone",
        };
        var methods = route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"];
        var path = "/" + route.RoutePattern.RawText!.Trim('/');
        return methods.Select(method => $"{method} {path} {needs}");
    }
}
