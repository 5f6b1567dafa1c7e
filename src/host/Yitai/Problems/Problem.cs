using System.Text.Json;
using Yitai.Host.Json;
using Yitai.Kernel;

namespace Yitai.Host.Problems;

/// <summary>An RFC 9457 problem document: the refusal's name, its sentence in both languages, and its values.</summary>
public sealed record Problem(string Type, string Title, int Status, string Name, string Zh, string En, JsonElement Values)
{
    public const string ContentType = "application/problem+json";

    public static Problem Of(Refusal refusal)
    {
        var words = Sentences.Of(refusal);
        var values = JsonSerializer.SerializeToElement(refusal, refusal.GetType(), WireJson.Options);
        return new Problem($"https://yitai.dev/refusals/{refusal.Name}", refusal.Name, StatusOf.Refusal(refusal), refusal.Name, words.Zh, words.En, values);
    }
}

/// <summary>Answers a request with a problem document.</summary>
public sealed class ProblemResult(Refusal refusal) : IResult
{
    public Refusal Refusal => refusal;

    public Task ExecuteAsync(HttpContext httpContext) => WriteAsync(httpContext, refusal);

    public static Task WriteAsync(HttpContext http, Refusal refusal)
    {
        var problem = Problem.Of(refusal);
        http.Response.StatusCode = problem.Status;
        if (refusal is HostRefusal.TooManyRequests { RetryAfterSeconds: var seconds })
        {
            http.Response.Headers.RetryAfter = seconds.ToString();
        }

        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsJsonAsync(problem, WireJson.Options, Problem.ContentType, http.RequestAborted);
    }
}
