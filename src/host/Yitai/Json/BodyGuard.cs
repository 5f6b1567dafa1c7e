using System.Text.Json;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Json;

/// <summary>Looks at each body before anything is made of it: its size, that it is JSON, how deep, and its characters.</summary>
public sealed class BodyGuard(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var length = http.Request.ContentLength;
        if (length is 0 || HttpMethods.IsGet(http.Request.Method) || http.GetEndpoint() is not { } route || !http.Request.Path.StartsWithSegments("/api"))
        {
            await next(http);
            return;
        }

        var limit = route.Metadata.GetMetadata<BodyLimit>()?.Bytes ?? BodyLimit.Usual;
        if (await ReadAsync(http, limit) is not { } body)
        {
            // What is still on its way is not read.
            http.Response.Headers.Connection = "close";
            await ProblemResult.WriteAsync(http, new HostRefusal.BodyTooLarge(limit));
        }
        else if (body.Length > 0 && Wrong(http, body) is { } refusal)
        {
            await ProblemResult.WriteAsync(http, refusal);
        }
        else
        {
            http.Request.Body = new MemoryStream(body, writable: false);
            http.Request.ContentLength = body.Length;
            await next(http);
        }
    }

    /// <summary>Null: larger than the limit.</summary>
    private static async Task<byte[]?> ReadAsync(HttpContext http, int limit)
    {
        if (http.Request.ContentLength > limit)
        {
            return null;
        }

        using var read = new MemoryStream();
        var buffer = new byte[8192];
        int count;
        while ((count = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
        {
            if (read.Length + count > limit)
            {
                return null;
            }

            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }

    private static HostRefusal? Wrong(HttpContext http, byte[] body)
    {
        if (!http.Request.HasJsonContentType())
        {
            return new HostRefusal.BodyInvalid("", new Words("须是 JSON（Content-Type: application/json）", "it must be JSON (Content-Type: application/json)"));
        }

        try
        {
            return BodyText.Wrong(body);
        }
        catch (JsonException fault)
        {
            return new HostRefusal.BodyInvalid(
                "", new Words($"不是正确的 JSON（第 {fault.LineNumber + 1} 行）", $"it is not valid JSON, or more than 16 levels deep (line {fault.LineNumber + 1})"));
        }
    }
}
