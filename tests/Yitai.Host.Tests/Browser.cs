using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Yitai.Host.Tests;

/// <summary>A browser with its own cookies.</summary>
public sealed class Browser
{
    private readonly CookieContainer _cookies;

    public Browser(Uri address, CookieContainer? cookies = null)
    {
        _cookies = cookies ?? new CookieContainer();
        Http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public HttpClient Http { get; }

    public string CookieHeader => _cookies.GetCookieHeader(Http.BaseAddress!);

    /// <summary>The same browser at a server that started again at another port.</summary>
    public Browser At(Uri address) => new(address, _cookies);

    public Task<Reply> SetUpAsync(string hallId = "demo", string password = "correct horse") => PostAsync("/api/setup", new
    {
        company = "Yitai",
        hallId,
        template = "telecom-hall",
        hallName = new { zh = "人民路营业厅", en = "Renmin Road Hall" },
        zoneId = "Asia/Shanghai",
        staffNo = "9001",
        name = "Admin",
        password,
        setupCode = "",
    });

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null, null);

    public Task<Reply> PostAsync(string path, object? body = null, Guid? key = null) => SendAsync(HttpMethod.Post, path, JsonContent.Create(body ?? new { }), key ?? Guid.NewGuid());

    public Task<Reply> PutAsync(string path, object body, Guid? key = null) => SendAsync(HttpMethod.Put, path, JsonContent.Create(body), key ?? Guid.NewGuid());

    public Task<Reply> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null, Guid.NewGuid());

    public Task<Reply> PostTextAsync(string path, string body, string type = "application/json") =>
        SendAsync(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, type), Guid.NewGuid());

    public async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, Guid? key, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (key is { } id)
        {
            request.Headers.Add("Idempotency-Key", id.ToString());
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Http.SendAsync(request);
        return new Reply((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType);
    }
}

/// <summary>What a server answered.</summary>
public sealed record Reply(int Status, string Text, MediaTypeHeaderValue? Type)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public Reply Ok()
    {
        Assert.True(Status is >= 200 and < 300, $"{Status} {Text}");
        return this;
    }

    /// <summary>A problem document of this name, with a sentence in both languages.</summary>
    public Reply Refused(int status, string name)
    {
        Assert.True(Status == status && Type?.MediaType == "application/problem+json", $"{Status} {Type} {Text}");
        Assert.Equal(name, Json.GetProperty("name").GetString());
        Assert.NotEmpty(Json.GetProperty("zh").GetString()!);
        Assert.NotEmpty(Json.GetProperty("en").GetString()!);
        return this;
    }
}
