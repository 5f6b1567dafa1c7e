using System.CommandLine;
using System.Diagnostics;
using Yitai.Testing;

namespace Yitai.Bench.Http;

/// <summary><c>halls</c>: many live halls in one server, their memory and latency; <c>recovery</c>: how soon they answer after a kill.</summary>
internal static class HallsCommand
{
    private const int Counters = 10;

    public static Command Make()
    {
        var (halls, days) = (HallCount(1000), Days());
        var rate = new Option<double>("--rate") { Description = "commands a second over all halls", DefaultValueFactory = _ => 500 };
        var seconds = new Option<int>("--seconds") { Description = "measured time", DefaultValueFactory = _ => 60 };
        var command = new Command("halls", "Many live halls of a full day: memory and latency") { halls, days, rate, seconds };
        command.SetAction(async (p, cancel) =>
        {
            var prepared = new Prepared(p.GetValue(halls), Counters, p.GetValue(days), Visits: 300, Waiting: 30);
            await using var site = await HttpSite.OpenAsync(prepared);
            await LookAtAllAsync(site, prepared.Halls);
            Console.WriteLine($"{prepared.Halls} halls live: {site.MemoryMib:N0} MiB resident");
            var places = new Places(prepared.Halls, prepared.Halls, prepared.Halls, int.MaxValue);
            using var users = new Users(site.Server.Address, site.Key, places, prepared.Halls, p.GetValue(rate));
            using var stop = new CancellationTokenSource();
            var working = users.WorkAsync(stop.Token);
            await Task.Delay(TimeSpan.FromSeconds(20), cancel); // to warm up
            users.Begin();
            await Task.Delay(TimeSpan.FromSeconds(p.GetValue(seconds)), cancel);
            Console.WriteLine($"{users.Accepted / (double)p.GetValue(seconds):N0} accepted commands/s, {users.Refused} refused, {users.Errors} errors; {users.Latencies}");
            Console.WriteLine($"{site.MemoryMib:N0} MiB resident at the end; {users.FirstError}");
            await stop.CancelAsync();
            await working;
            return users.Errors == 0 ? 0 : 1;
        });
        return command;
    }

    public static Command MakeRecovery()
    {
        var (halls, days) = (HallCount(100), Days());
        var command = new Command("recovery", "Time to the first answer, and until all halls have answered, after the server was killed") { halls, days };
        command.SetAction(async (p, cancel) =>
        {
            var prepared = new Prepared(p.GetValue(halls), Counters, p.GetValue(days), Visits: 300, Waiting: 30);
            await using var site = await HttpSite.OpenAsync(prepared);
            await LookAtAllAsync(site, prepared.Halls);
            for (var round = 0; round < 3; round++)
            {
                await site.Server.KillAsync();
                var clock = Stopwatch.StartNew();
                site.Server.Start();
                using var http = HallOverHttp.NewClient(site.Server.Address, site.Key);
                await AnswerAsync(http, 1);
                var first = clock.Elapsed;
                await Task.WhenAll(Enumerable.Range(1, prepared.Halls).Select(n => AnswerAsync(http, n)));
                Console.WriteLine($"{prepared.Halls} halls: first answer {first.TotalSeconds:0.00} s after process start, all {clock.Elapsed.TotalSeconds:0.00} s");
            }

            return 0;
        });
        return command;
    }

    private static Option<int> HallCount(int usual) => new("--halls") { Description = "live halls, each with 300 visits done, 30 waiting, 10 counters", DefaultValueFactory = _ => usual };

    private static Option<int> Days() => new("--days") { Description = "closed days behind each hall", DefaultValueFactory = _ => 300 };

    /// <summary>Makes every hall live.</summary>
    private static async Task LookAtAllAsync(HttpSite site, int halls)
    {
        using var http = HallOverHttp.NewClient(site.Server.Address, site.Key);
        foreach (var some in Enumerable.Range(1, halls).Chunk(20))
        {
            await Task.WhenAll(some.Select(n => http.GetStringAsync(new Uri($"api/halls/{Prepared.Hall(n)}/floor", UriKind.Relative))));
        }
    }

    /// <summary>A command to this hall, until it is accepted.</summary>
    private static async Task AnswerAsync(HttpClient http, int hall)
    {
        while (true)
        {
            try
            {
                using var request = HallOverHttp.Command($"api/halls/{Prepared.Hall(hall)}/visits", Guid.NewGuid(), new System.Text.Json.Nodes.JsonObject { ["through"] = "guide" });
                using var answer = await http.SendAsync(request);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5); // not listening yet
            }
        }
    }
}
