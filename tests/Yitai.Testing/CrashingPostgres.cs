namespace Yitai.Testing;

/// <summary>A PostgreSQL server of its own that a test may kill and start again, also where the other tests use a given one.</summary>
public sealed class CrashingPostgres : IAsyncDisposable
{
    private readonly TemporaryCluster _cluster;

    private CrashingPostgres(TemporaryCluster cluster) => _cluster = cluster;

    /// <summary>The server's own database, which is empty at first.</summary>
    public string ConnectionString => _cluster.ConnectionString.Replace("Pooling=false", "Pooling=true", StringComparison.Ordinal);

    public static async Task<CrashingPostgres> StartAsync() => new(await TemporaryCluster.StartAsync());

    /// <summary>SIGKILL for all of its processes at once.</summary>
    public Task CrashAsync() => _cluster.CrashAsync();

    public Task StartAgainAsync() => _cluster.StartAgainAsync();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();
}
