using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Yitai.Testing;

namespace Yitai.Crash.Tests;

/// <summary>People who press and press again with the same key until they are answered, whatever happens to the server.</summary>
internal sealed class Crowd(ServerProcess server, string key, int seed) : IDisposable
{
    /// <summary>Before the same key is pressed again: a crowd that hammers would only measure the machine.</summary>
    private static readonly TimeSpan BeforeAgain = TimeSpan.FromMilliseconds(20);

    private readonly HttpClient _http = HallOverHttp.NewClient(server.Address, key);
    private readonly SemaphoreSlim _answers = new(0);
    private volatile bool _stop;

    /// <summary>What each command was told; null for a refusal.</summary>
    public ConcurrentDictionary<Guid, (Press Press, Accepted? Accepted)> Answered { get; } = new();

    public HttpClient Http => _http;

    public async Task WorkAsync(int people)
    {
        await Task.WhenAll(Enumerable.Range(1, people).Select(n => Task.Run(() => PersonAsync(new Random(seed + n), ((n - 1) % HallOverHttp.Counters) + 1))));
    }

    public void Stop() => _stop = true;

    /// <summary>Waits until somebody has been answered so often from now on.</summary>
    public async Task AnswersAsync(int count, TimeSpan longest)
    {
        while (_answers.Wait(0))
        {
        }

        for (var i = 0; i < count; i++)
        {
            Assert.True(await _answers.WaitAsync(longest), $"nobody was answered for {longest}; the server said:\n{server.Said}");
        }
    }

    /// <summary>Sends it until there is an answer; an unknown outcome is none.</summary>
    public async Task<Accepted?> InsistAsync(Press press)
    {
        while (true)
        {
            await server.Up;
            try
            {
                using var answer = await _http.SendAsync(press.Request());
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return Accepted.Of(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
                }

                if (answer.StatusCode == HttpStatusCode.Conflict)
                {
                    return null;
                }

                Assert.True((int)answer.StatusCode >= 500, $"{press.Path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
            {
                // killed in the middle
            }

            await Task.Delay(BeforeAgain);
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        _answers.Dispose();
    }

    private async Task PersonAsync(Random random, int counter)
    {
        while (!_stop)
        {
            var press = Press.Any(random, counter);
            var accepted = await InsistAsync(press);
            Answered[press.Id] = (press, accepted);
            _answers.Release();
        }
    }
}

/// <summary>A command as it was accepted: its facts' numbers.</summary>
internal sealed record Accepted(long First, long Last, string Facts)
{
    public static Accepted Of(JsonNode answer) => new((long)answer["firstSeq"]!, (long)answer["lastSeq"]!, answer["facts"]!.ToJsonString());
}

/// <summary>A command with the key it keeps.</summary>
internal sealed record Press(Guid Id, string Path, string Body)
{
    public static Press Any(Random random, int counter) => random.Next(8) switch
    {
        0 or 1 => New(random, "tickets", """{"services":["business"],"class":"ordinary","through":"guide"}"""),
        2 => New(random, "visits", """{"through":"guide"}"""),
        3 or 4 => New(random, $"counters/{counter}/call", "{}"),
        5 => New(random, $"counters/{counter}/start", "{}"),
        6 => New(random, $"counters/{counter}/end", """{"outcome":"done","ratingOffered":true}"""),
        _ => New(random, $"counters/{counter}/miss", "{}"),
    };

    public HttpRequestMessage Request() => HallOverHttp.Command(Path, Id, JsonNode.Parse(Body));

    private static Press New(Random random, string path, string body)
    {
        var id = new byte[16];
        random.NextBytes(id);
        return new Press(new Guid(id), $"api/halls/{HallOverHttp.Hall}/{path}", body);
    }
}
