using System.Diagnostics;
using System.Net;
using System.Text;
using Yitai.Testing;

namespace Yitai.Bench.Http;

/// <summary>Simulated people over HTTP. Each serves customers one after the other at a counter of their own: the customer arrives, is
/// greeted, takes a ticket, is called, served and done: six commands, each answered before the next.</summary>
/// <param name="rate">Commands a second of all together; null: as fast as the answers come.</param>
internal sealed class Users(Uri server, string key, Places places, int users, double? rate) : IDisposable
{
    private readonly HttpClient _http = HallOverHttp.NewClient(server, key);
    private long _accepted;
    private long _refused;
    private long _errors;

    public Latencies Latencies { get; private set; } = new();

    public long Accepted => Interlocked.Read(ref _accepted);

    public long Refused => Interlocked.Read(ref _refused);

    public long Errors => Interlocked.Read(ref _errors);

    /// <summary>The first thing that went wrong.</summary>
    public string? FirstError { get; private set; }

    /// <summary>Forgets what was measured while everything warmed up.</summary>
    public void Begin()
    {
        Latencies = new Latencies();
        _accepted = _refused = _errors = 0;
        FirstError = null;
    }

    public Task WorkAsync(CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, users).Select(n => Task.Run(() => ServeAsync(n, stop), CancellationToken.None)));

    public void Dispose() => _http.Dispose();

    private async Task ServeAsync(int user, CancellationToken stop)
    {
        var pace = new Pace(rate is { } all ? TimeSpan.FromSeconds(users / all) : null, user / (double)users);
        while (!stop.IsCancellationRequested)
        {
            var (hall, counter) = places.Next(user);
            var arrived = await SendAsync(pace, hall, "visits", """{"through":"guide"}""");
            if (arrived is null || VisitOf(arrived) is not { } visit)
            {
                continue;
            }

            await SendAsync(pace, hall, $"visits/{visit}/greet", "{}");
            await SendAsync(pace, hall, "tickets", $$"""{"visit":{{visit}},"services":["business"],"class":"ordinary","through":"guide"}""");
            await SendAsync(pace, hall, $"counters/{counter}/call", "{}");
            await SendAsync(pace, hall, $"counters/{counter}/start", "{}");
            await SendAsync(pace, hall, $"counters/{counter}/end", """{"outcome":"done","ratingOffered":true}""");
        }
    }

    /// <summary>The latency counts from the moment the command was to be sent, also when the one before came back late.</summary>
    private async Task<string?> SendAsync(Pace pace, string hall, string path, string body)
    {
        var from = await pace.NextAsync();
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"api/halls/{hall}/{path}")
            {
                Headers = { { "Idempotency-Key", Guid.NewGuid().ToString() } },
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };
            using var answer = await _http.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            Latencies.Add(Stopwatch.GetElapsedTime(from));
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                Interlocked.Increment(ref _accepted);
                return text;
            }

            Interlocked.Increment(ref answer.StatusCode == HttpStatusCode.Conflict ? ref _refused : ref _errors);
            FirstError ??= $"{path}: {(int)answer.StatusCode} {text}";
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            Interlocked.Increment(ref _errors);
            FirstError ??= $"{path}: {e.Message}";
        }

        return null;
    }

    private static int? VisitOf(string answer)
    {
        var at = answer.IndexOf("\"visit\":", StringComparison.Ordinal);
        var end = at < 0 ? -1 : answer.IndexOfAny([',', '}'], at);
        return end > 0 && int.TryParse(answer.AsSpan(at + 8, end - at - 8), out var visit) ? visit : null;
    }
}
