using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Xunit.Abstractions;
using Yitai.Testing;

namespace Yitai.Crash.Tests;

/// <summary>Kills what keeps the promise, again and again, and then looks whether it was kept.</summary>
public abstract class Killed(ITestOutputHelper output) : IAsyncLifetime
{
    private const int People = 8;
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(60);

    private readonly string _data = Directory.CreateTempSubdirectory("yitai-crash-").FullName;

    private protected ServerProcess Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = new ServerProcess(_data, await DatabaseAsync()) { LivesBriefly = true };

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        await CloseAsync();
        Directory.Delete(_data, recursive: true);
    }

    /// <summary>A PostgreSQL connection string; null: the embedded database.</summary>
    protected virtual Task<string?> DatabaseAsync() => Task.FromResult<string?>(null);

    protected virtual Task CloseAsync() => Task.CompletedTask;

    private protected async Task KillAsync(int times, Func<Random, Crowd, Task> killAndRaise)
    {
        var seed = Environment.GetEnvironmentVariable("YITAI_SEED") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next();
        output.WriteLine($"YITAI_SEED={seed}");
        await Server.StartAndWaitAsync();
        var key = await HallOverHttp.SetUpAsync(Server.Address);
        using var crowd = new Crowd(Server, key, seed);
        var working = crowd.WorkAsync(People);
        var random = new Random(seed);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            // Somewhere in the middle of the work: so many answers after the last rise, and a little more.
            await await Task.WhenAny(working, crowd.AnswersAsync(random.Next(1, 60), LongestSilence));
            await Task.Delay(TimeSpan.FromMicroseconds(random.Next(10_000)));
            await killAndRaise(random, crowd);
            output.WriteLine($"kill {i + 1}: up again after {clock.Elapsed.TotalSeconds:0} s in all, {crowd.Answered.Count} answered");
        }

        await crowd.AnswersAsync(1, LongestSilence);
        crowd.Stop();
        await working.WaitAsync(LongestSilence);
        output.WriteLine($"{times} kills in {clock.Elapsed.TotalSeconds:0} s, {crowd.Answered.Count} commands answered, {crowd.Answered.Values.Count(a => a.Accepted is null)} of them refused");
        await ProveAsync(crowd);
    }

    private async Task ProveAsync(Crowd crowd)
    {
        var stored = await StoredAsync(crowd.Http);
        foreach (var (id, (press, accepted)) in crowd.Answered)
        {
            var facts = stored.GetValueOrDefault(id) ?? [];
            var promised = accepted is null ? [] : Enumerable.Range((int)accepted.First, (int)(accepted.Last - accepted.First + 1)).Select(seq => (long)seq);
            Assert.True(facts.SequenceEqual(promised), $"{press}: answered [{string.Join(' ', promised)}], stored [{string.Join(' ', facts)}]");
        }

        Assert.Contains(crowd.Answered.Values, a => a.Accepted is not null);
        foreach (var (press, accepted) in crowd.Answered.Values.Where(a => a.Accepted is not null).OrderBy(a => a.Press.Id).Take(100))
        {
            Assert.Equal(accepted, await crowd.InsistAsync(press));
        }

        await Server.KillAsync();
        var (exitCode, said) = await Server.RunAsync("verify");
        output.WriteLine(said);
        Assert.Equal(0, exitCode);
    }

    /// <summary>The numbers of all facts in the log, by the command that made them; no number is missing.</summary>
    private static async Task<Dictionary<Guid, List<long>>> StoredAsync(HttpClient http)
    {
        var stored = new Dictionary<Guid, List<long>>();
        var last = 0L;
        for (long? after = 0; after is not null;)
        {
            var page = JsonNode.Parse(await http.GetStringAsync(new Uri($"api/halls/{HallOverHttp.Hall}/facts?after={after}&limit=1000", UriKind.Relative)))!;
            foreach (var fact in page["facts"]!.AsArray())
            {
                Assert.Equal(++last, (long)fact!["seq"]!);
                var command = (Guid)fact["commandId"]!;
                if (!stored.TryGetValue(command, out var facts))
                {
                    stored[command] = facts = [];
                }

                facts.Add(last);
            }

            after = (long?)page["next"];
        }

        return stored;
    }

    /// <summary>SIGKILL to the server; one time in four the next one is killed while it starts, too.</summary>
    private protected async Task KillServerAsync(Random random)
    {
        await Server.KillAsync();
        if (random.Next(4) == 0)
        {
            Server.Start();
            await Task.Delay(random.Next(1_000));
            await Server.KillAsync();
        }

        await Server.StartAndWaitAsync();
    }
}

public sealed class ServerKilledOnSqlite(ITestOutputHelper output) : Killed(output)
{
    [Fact]
    public Task Fifty_kills_of_the_server_lose_and_double_nothing() => KillAsync(50, (random, _) => KillServerAsync(random));
}

public sealed class ServerKilledOnPostgres(ITestOutputHelper output) : Killed(output)
{
    private CrashingPostgres? _postgres;

    [Fact]
    public Task Fifty_kills_of_the_server_lose_and_double_nothing() => KillAsync(50, (random, _) => KillServerAsync(random));

    protected override async Task<string?> DatabaseAsync() => (_postgres = await CrashingPostgres.StartAsync()).ConnectionString;

    protected override async Task CloseAsync() => await _postgres!.DisposeAsync();
}

public sealed class PostgresKilled(ITestOutputHelper output) : Killed(output)
{
    private CrashingPostgres? _postgres;

    [Fact]
    public Task Twenty_kills_of_the_whole_database_server_lose_and_double_nothing() => KillAsync(20, async (_, _) =>
    {
        await _postgres!.CrashAsync();
        await _postgres.StartAgainAsync();
    });

    protected override async Task<string?> DatabaseAsync() => (_postgres = await CrashingPostgres.StartAsync()).ConnectionString;

    protected override async Task CloseAsync() => await _postgres!.DisposeAsync();
}
