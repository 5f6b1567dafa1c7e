using System.Net;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Yitai.Host.Tests;

/// <summary>A message gateway on a real port that answers as it is told.</summary>
internal sealed class StandInGateway : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly Channel<Posted> _posted = Channel.CreateUnbounded<Posted>();
    private readonly WebApplication _app;

    private StandInGateway(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First() + "/sms");

    /// <summary>What it answers from now on.</summary>
    public (HttpStatusCode Status, string Body) Answer { get; set; } = (HttpStatusCode.OK, "{}");

    /// <summary>Where it sends on to.</summary>
    public Uri? Location { get; set; }

    public static async Task<StandInGateway> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var gateway = new StandInGateway(builder.Build());
        gateway._app.MapPost("/sms", async (HttpRequest request) =>
        {
            using var body = await JsonDocument.ParseAsync(request.Body);
            await gateway._posted.Writer.WriteAsync(new Posted(body.RootElement.Clone(), request.Headers.Authorization.ToString(), request.Headers["Idempotency-Key"].ToString()));
            request.HttpContext.Response.Headers.Location = gateway.Location?.ToString();
            return Results.Text(gateway.Answer.Body, "application/json", statusCode: (int)gateway.Answer.Status);
        });
        await gateway._app.StartAsync();
        return gateway;
    }

    /// <summary>The next message it was given.</summary>
    public async Task<Posted> NextAsync()
    {
        using var late = new CancellationTokenSource(Longest);
        return await _posted.Reader.ReadAsync(late.Token);
    }

    public bool HasMore => _posted.Reader.TryPeek(out _);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    internal sealed record Posted(JsonElement Body, string Authorization, string Key)
    {
        public string Text(string name) => Body.GetProperty(name).GetString()!;
    }
}
