namespace Yitai.Host.Permissions;

/// <summary>What a route asks of its caller. A route without it does not start the server.</summary>
/// <param name="Permission">Null: anyone may.</param>
public sealed record Needed(Permission? Permission);

public static class NeededExtensions
{
    /// <summary>Only callers with this permission, and on a route with <c>{hall}</c> only those of the hall.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder route, Permission permission) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Needed(permission));

    /// <summary>Also callers who are not signed in.</summary>
    public static TBuilder Anyone<TBuilder>(this TBuilder route) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Needed((Permission?)null));
}
