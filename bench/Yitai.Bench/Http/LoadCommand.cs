using System.CommandLine;
using System.Diagnostics;

namespace Yitai.Bench.Http;

/// <summary><c>load</c>: users over HTTP and live listeners, on one machine with the server and PostgreSQL.</summary>
internal static class LoadCommand
{
    private const int ListenersInHall = 12;

    public static Command Make()
    {
        var users = new Option<int>("--users") { Description = "simulated users", DefaultValueFactory = _ => 200 };
        var halls = new Option<int>("--halls") { Description = "halls at work at once", DefaultValueFactory = _ => 20 };
        var visits = new Option<int>("--visits") { Description = "customers of a hall before its users take a fresh one", DefaultValueFactory = _ => 300 };
        var rate = new Option<double>("--rate") { Description = "commands a second; 0: as fast as the answers come", DefaultValueFactory = _ => 2000 };
        var seconds = new Option<int>("--seconds") { Description = "measured time", DefaultValueFactory = _ => 600 };
        var command = new Command("load", "Users over HTTP, with 12 live listeners in each hall at work") { users, halls, visits, rate, seconds };
        command.SetAction((p, _) => RunAsync(p.GetValue(users), p.GetValue(halls), p.GetValue(visits), p.GetValue(rate), TimeSpan.FromSeconds(p.GetValue(seconds))));
        return command;
    }

    private static async Task<int> RunAsync(int userCount, int atOnce, int visits, double rate, TimeSpan measured)
    {
        // Six commands a customer; at saturation more than the target may be reached.
        var fresh = atOnce + (int)Math.Ceiling((rate > 0 ? rate : 8000) / 6 * (measured.TotalSeconds + 30) / visits) + atOnce;
        await using var site = await HttpSite.OpenAsync(new Prepared(fresh, userCount / atOnce, DaysBehind: 0, Visits: 0, Waiting: 0));
        var places = new Places(userCount, atOnce, fresh, visits);
        await using var audience = new Audience(places, atOnce, ListenersInHall);
        await audience.ConnectAsync(site.Server.Address, site.Key);
        using var users = new Users(site.Server.Address, site.Key, places, userCount, rate > 0 ? rate : null);
        using var stop = new CancellationTokenSource();
        var working = users.WorkAsync(stop.Token);
        await Task.Delay(TimeSpan.FromSeconds(20)); // to warm up
        users.Begin();
        var (clock, heard, checkpoints) = (Stopwatch.StartNew(), audience.Messages, await site.CheckpointsAsync());
        var (server, postgres, here) = (site.ServerCpu, Cpu.OfAll("postgres"), Cpu.OfThisProcess);
        await Task.WhenAny(working, Task.Delay(measured));
        var spent = clock.Elapsed;
        Console.WriteLine($"{users.Accepted / spent.TotalSeconds:N0} accepted commands/s for {spent.TotalSeconds:0} s, {users.Refused} refused, {users.Errors} errors; {users.Latencies}");
        Console.WriteLine($"{userCount} users, {atOnce} halls at once, {ListenersInHall * atOnce} listeners, {(audience.Messages - heard) / spent.TotalSeconds:N0} live messages/s, {audience.Lost} listeners lost");
        Console.WriteLine($"checkpoints {await site.CheckpointsAsync() - checkpoints}; processors: server {Share(site.ServerCpu - server)}, PostgreSQL {Share(Cpu.OfAll("postgres") - postgres)}, "
            + $"this driver {Share(Cpu.OfThisProcess - here)}; memory of the server {site.MemoryMib:N0} MiB");
        if (users.FirstError is { } error)
        {
            Console.WriteLine($"the first that was not accepted: {error}");
        }

        await stop.CancelAsync();
        await working;
        return users.Errors == 0 ? 0 : 1;

        string Share(TimeSpan cpu) => $"{cpu / spent:P0}";
    }
}
