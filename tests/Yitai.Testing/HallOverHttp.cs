using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Yitai.Testing;

/// <summary>Sets a fresh server up over its own API: a hall that is open around the clock, its counters staffed, and a key for all of it.</summary>
public static class HallOverHttp
{
    public const string Hall = "one";
    public const int Counters = 4;
    private const string Password = "Kuaile-Ditie-2026";

    /// <summary>Returns the key to send as <c>Authorization: Bearer</c>.</summary>
    public static async Task<string> SetUpAsync(Uri server)
    {
        using var manager = NewBrowser(server);
        await PostAsync(manager, "api/setup", new JsonObject
        {
            ["company"] = "Test",
            ["hallId"] = Hall,
            ["template"] = "telecom-hall",
            ["zoneId"] = "Asia/Shanghai",
            ["hallName"] = new JsonObject { ["zh"] = "测试厅", ["en"] = "Test hall" },
            ["staffNo"] = "1001",
            ["name"] = "First",
            ["password"] = Password,
        });
        await OpenAroundTheClockAsync(manager);
        await PostAsync(manager, $"api/halls/{Hall}/day/open");
        await PostAsync(manager, $"api/halls/{Hall}/counters/1/open");
        for (var counter = 2; counter <= Counters; counter++)
        {
            await StaffAsync(manager, server, counter);
        }

        var key = await PostAsync(manager, "api/keys", new JsonObject
        {
            ["name"] = "test",
            ["permissions"] = new JsonArray("floor.see", "floor.call", "floor.guide", "floor.manage", "floor.ticket", "facts.read", "kiosk.see", "board.see", "window.see", "settings.see", "devices.manage"),
        });
        return (string)key["key"]!;
    }

    public static HttpClient NewClient(Uri server, string key) => new(new SocketsHttpHandler { PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1), MaxConnectionsPerServer = 1000 })
    {
        BaseAddress = server,
        Timeout = TimeSpan.FromSeconds(30),
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", key) },
    };

    /// <summary>One command with its id.</summary>
    public static HttpRequestMessage Command(string path, Guid id, JsonNode? body = null, HttpMethod? method = null) => new(method ?? HttpMethod.Post, path)
    {
        Headers = { { "Idempotency-Key", id.ToString() } },
        Content = JsonContent.Create(body ?? new JsonObject()),
    };

    private static async Task OpenAroundTheClockAsync(HttpClient manager)
    {
        var page = JsonNode.Parse(await manager.GetStringAsync(new Uri($"api/halls/{Hall}/settings", UriKind.Relative)))!;
        page["settings"]!["hours"] = new JsonArray(null, null, null, null, null, null, null);
        foreach (var line in page["settings"]!["lines"]!.AsArray())
        {
            line!["lastTicketBeforeClosing"] = "00:00:00";
        }

        await SendAsync(manager, Command($"api/halls/{Hall}/settings", Guid.NewGuid(), page.DeepClone(), HttpMethod.Put));
    }

    private static async Task StaffAsync(HttpClient manager, Uri server, int counter)
    {
        var staffNo = $"100{counter}";
        await PostAsync(manager, "api/staff", new JsonObject
        {
            ["staffNo"] = staffNo,
            ["name"] = "Clerk",
            ["roles"] = new JsonArray("clerk"),
            ["halls"] = new JsonArray(Hall),
            ["skills"] = new JsonArray(),
            ["password"] = Password,
        });
        using var clerk = NewBrowser(server);
        await PostAsync(clerk, "api/sign-in", new JsonObject { ["staffNo"] = staffNo, ["password"] = Password });
        await SendAsync(clerk, Command("api/me/password", Guid.NewGuid(), new JsonObject { ["current"] = Password, ["next"] = Password + staffNo }, HttpMethod.Put));
        await PostAsync(clerk, $"api/halls/{Hall}/counters/{counter}/open");
    }

    private static HttpClient NewBrowser(Uri server) => new(new SocketsHttpHandler()) { BaseAddress = server };

    private static Task<JsonNode> PostAsync(HttpClient client, string path, JsonNode? body = null) => SendAsync(client, Command(path, Guid.NewGuid(), body));

    private static async Task<JsonNode> SendAsync(HttpClient client, HttpRequestMessage request)
    {
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!
            : throw new InvalidOperationException($"{request.Method} {request.RequestUri}: {(int)answer.StatusCode} {text}");
    }
}
