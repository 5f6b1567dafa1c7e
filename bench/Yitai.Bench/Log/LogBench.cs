using Microsoft.Extensions.Logging.Abstractions;
using Yitai.App.Sessions;

namespace Yitai.Bench.Log;

/// <summary>One run: the sessions first, then the rows they made are inserted raw in every way, on the same database software and disk.</summary>
internal sealed class LogBench(string database, int halls, int clerks, TimeSpan measured, TimeSpan rawMeasured, int lanes)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    public async Task<int> RunAsync()
    {
        Console.WriteLine(Machine.Description);
        await using var site = await Site.OpenAsync(database);
        Console.WriteLine($"{site.Promise}\n");

        var sessions = await SessionsAsync(site);
        Console.WriteLine($"{"sessions",-28}{sessions,10:N0} facts/s");
        if (rawMeasured == TimeSpan.Zero || database == "none")
        {
            return 0;
        }

        var rows = await RowTemplate.ReadAsync(site.Log);
        var best = 0d;
        foreach (var batch in new[] { 100, 1000 })
        {
            foreach (var connections in new[] { 1, 2, 4, 8 })
            {
                var rate = await RawInserts.MeasureAsync(await site.NewRawAsync(), rows, batch, connections, rawMeasured);
                Console.WriteLine($"{$"raw, batch {batch} × {connections}",-28}{rate,10:N0} facts/s");
                best = Math.Max(best, rate);
            }
        }

        Console.WriteLine($"\n{database}: {sessions:N0} of {best:N0} facts/s: {sessions / best:P1} of the best raw rate");
        return 0;
    }

    private async Task<double> SessionsAsync(Site site)
    {
        await using var streams = new Streams(site.Log, TimeProvider.System, NullLogger<Streams>.Instance);
        await streams.StartAsync(lanes, CancellationToken.None);
        var traffic = new Traffic(streams, halls, clerks);
        await traffic.OpenAsync();
        using var stop = new CancellationTokenSource();
        var working = traffic.WorkAsync(stop.Token);
        await Task.Delay(WarmUp);
        var (facts, from) = (traffic.Facts, TimeProvider.System.GetTimestamp());
        var (here, there) = (Cpu.OfThisProcess, Cpu.OfAll("postgres"));
        var (allocated, paused) = (GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration());
        await Task.Delay(measured);
        var made = traffic.Facts - facts;
        Console.WriteLine($"processor time a fact: {(Cpu.OfThisProcess - here).TotalMicroseconds / made:0.0} µs here, {(Cpu.OfAll("postgres") - there).TotalMicroseconds / made:0.0} µs in PostgreSQL; "
            + $"{(GC.GetTotalAllocatedBytes() - allocated) / made:N0} bytes allocated a fact, collector's pauses {(GC.GetTotalPauseDuration() - paused) / measured:P1}");
        var rate = (traffic.Facts - facts) / TimeProvider.System.GetElapsedTime(from).TotalSeconds;
        await stop.CancelAsync();
        await working;
        Console.WriteLine($"{halls} halls × {clerks} clerks, {traffic.Facts / 5 / halls} visits a hall at the end, {traffic.Refused} commands refused");
        return rate;
    }
}
