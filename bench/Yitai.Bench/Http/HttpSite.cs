using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Yitai.Testing;

namespace Yitai.Bench.Http;

/// <summary>A PostgreSQL cluster of its own with prepared halls, and the server as a process on it.</summary>
internal sealed class HttpSite : IAsyncDisposable
{
    private readonly CrashingPostgres _postgres;
    private readonly string _data = Directory.CreateTempSubdirectory("yitai-bench-").FullName;

    private HttpSite(CrashingPostgres postgres)
    {
        _postgres = postgres;
        Server = new ServerProcess(_data, postgres.ConnectionString);
    }

    public ServerProcess Server { get; }

    public string Key { get; private set; } = "";

    public static async Task<HttpSite> OpenAsync(Prepared prepared)
    {
        Console.WriteLine(Machine.Description);
        var site = new HttpSite(await CrashingPostgres.StartAsync());
        var clock = Stopwatch.StartNew();
        await prepared.WriteAsync(site._postgres.ConnectionString);
        Console.WriteLine($"{prepared} written in {clock.Elapsed.TotalSeconds:0} s");
        await site.Server.StartAndWaitAsync();
        site.Key = await HallOverHttp.SetUpAsync(site.Server.Address);
        return site;
    }

    /// <summary>Resident memory of the server in MiB.</summary>
    public double MemoryMib => long.Parse(
        File.ReadLines($"/proc/{Server.Id}/status").First(l => l.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024.0;

    public TimeSpan ServerCpu => Process.GetProcessById(Server.Id).TotalProcessorTime;

    public async Task<long> CheckpointsAsync()
    {
        await using var connection = new NpgsqlConnection(_postgres.ConnectionString);
        await connection.OpenAsync();
        await using var ask = new NpgsqlCommand("select checkpoints_timed + checkpoints_req from pg_stat_bgwriter", connection);
        return (long)(await ask.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await _postgres.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }
}
