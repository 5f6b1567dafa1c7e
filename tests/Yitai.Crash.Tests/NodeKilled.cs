using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Xunit.Abstractions;
using Yitai.Testing;

namespace Yitai.Crash.Tests;

/// <summary>Three servers on one PostgreSQL serve one hall; one of them is killed in the middle. Clerks go on at the others, as behind a
/// load balancer: nobody waits long, no ticket is called twice.</summary>
public sealed class NodeKilled(ITestOutputHelper output) : IAsyncLifetime
{
    private const int CallsOfEach = 150;
    private static readonly TimeSpan GivesUpAfter = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    private readonly string _data = Directory.CreateTempSubdirectory("yitai-nodes-").FullName;
    private readonly ConcurrentBag<TimeSpan> _waits = [];
    private CrashingPostgres _postgres = null!;
    private ServerProcess[] _nodes = null!;

    public async Task InitializeAsync()
    {
        _postgres = await CrashingPostgres.StartAsync();
        _nodes = [.. Enumerable.Range(0, 3).Select(_ => new ServerProcess(_data, _postgres.ConnectionString))];
    }

    public async Task DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }

        await _postgres.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task Clerks_go_on_at_the_other_nodes_and_no_ticket_is_called_twice()
    {
        await _nodes[0].StartAndWaitAsync();
        var key = await HallOverHttp.SetUpAsync(_nodes[0].Address);
        await Task.WhenAll(_nodes[1].StartAndWaitAsync(), _nodes[2].StartAndWaitAsync());
        using var clients = new Clients(_nodes, key);

        var half = new CountdownEvent(HallOverHttp.Counters * CallsOfEach / 2);
        var clerks = Enumerable.Range(1, HallOverHttp.Counters).Select(counter => Task.Run(() => ClerkAsync(clients, counter, half))).ToList();
        await Task.WhenAny(Task.Run(half.Wait), Task.WhenAll(clerks));
        await _nodes[1].KillAsync();
        await Task.WhenAll(clerks);

        var facts = await FactsAsync(clients.Of(0));
        var called = facts.Where(f => (string?)f["name"] == "floor.ticket-called").Select(f => (string)f["fact"]!["ticket"]!).ToList();
        Assert.Equal(HallOverHttp.Counters * CallsOfEach, called.Count);
        Assert.Equal(called.Count, called.Distinct().Count());
        output.WriteLine($"{_waits.Count} commands; the longest waited {_waits.Max().TotalSeconds:0.00} s");
        Assert.True(_waits.Max() < LongestWait, $"somebody waited {_waits.Max()}");
        var (exitCode, said) = await _nodes[0].RunAsync("verify");
        Assert.True(exitCode == 0, said);
    }

    /// <summary>A ticket is issued, one is called, served and ended, at whichever node answers; each clerk begins at another.</summary>
    private async Task ClerkAsync(Clients clients, int counter, CountdownEvent half)
    {
        for (var i = 0; i < CallsOfEach; i++)
        {
            await InsistAsync(clients, counter + i, "tickets", """{"services":["payment"],"class":"ordinary","through":"guide"}""");
            await InsistAsync(clients, counter + i, $"counters/{counter}/call", "{}");
            await InsistAsync(clients, counter + i + 1, $"counters/{counter}/start", "{}");
            await InsistAsync(clients, counter + i + 2, $"counters/{counter}/end", """{"outcome":"done","ratingOffered":true}""");
            if (!half.IsSet)
            {
                half.Signal();
            }
        }
    }

    private async Task InsistAsync(Clients clients, int first, string path, string body)
    {
        var (id, clock) = (Guid.NewGuid(), Stopwatch.StartNew());
        for (var node = first; ; node++)
        {
            Assert.True(clock.Elapsed < GivesUpAfter, $"{path} is not answered at any node");
            try
            {
                using var request = HallOverHttp.Command($"api/halls/{HallOverHttp.Hall}/{path}", id, JsonNode.Parse(body));
                using var answer = await clients.Of(node % 3).SendAsync(request);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    _waits.Add(clock.Elapsed);
                    return;
                }

                Assert.True((int)answer.StatusCode >= 500, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                // the node is gone: the next one
            }
        }
    }

    private static async Task<List<JsonNode>> FactsAsync(HttpClient http)
    {
        var facts = new List<JsonNode>();
        for (long? after = 0; after is not null;)
        {
            var page = JsonNode.Parse(await http.GetStringAsync(new Uri($"api/halls/{HallOverHttp.Hall}/facts?after={after}&limit=1000", UriKind.Relative)))!;
            facts.AddRange(page["facts"]!.AsArray().Select(f => f!));
            after = (long?)page["next"];
        }

        return facts;
    }

    private sealed class Clients(ServerProcess[] nodes, string key) : IDisposable
    {
        private readonly HttpClient[] _all = [.. nodes.Select(n => HallOverHttp.NewClient(n.Address, key))];

        public HttpClient Of(int node) => _all[node];

        public void Dispose()
        {
            foreach (var client in _all)
            {
                client.Dispose();
            }
        }
    }
}
