namespace Yitai.Host.Api;

/// <summary>The header with the id a sender gave its command: a UUID.</summary>
public static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    public static Guid? Of(HttpContext http) => Guid.TryParse(http.Request.Headers[Header], out var id) ? id : null;
}

/// <summary>Marks routes whose requests must carry an <c>Idempotency-Key</c>.</summary>
public sealed record Idempotent;

public static class IdempotentExtensions
{
    /// <summary>Requests carry an id; the same id again gets the first answer again.</summary>
    public static RouteHandlerBuilder Once(this RouteHandlerBuilder route) => route.WithMetadata(new Idempotent()).AddEndpointFilter(async (context, next) =>
        IdempotencyKey.Of(context.HttpContext) is null
            ? new Problems.ProblemResult(new Problems.HostRefusal.IdempotencyKeyMissing())
            : await next(context));
}
