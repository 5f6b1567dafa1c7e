using Npgsql;

namespace Yitai.Storage.Postgres;

/// <summary>Runs a batch that ends in COMMIT, waits for it so long and no longer, and never takes it back.</summary>
/// <remarks>The driver's own timeout asks the server to cancel. A commit that waits for its standby would then be made without it,
/// visible to everyone. So the caller is told that the outcome is unknown, and the commit goes on waiting where it is.</remarks>
internal static class PostgresCommit
{
    /// <summary>Takes the connection and the batch over.</summary>
    public static async Task RunAsync(NpgsqlConnection connection, NpgsqlBatch batch, TimeSpan within, CancellationToken cancel)
    {
        batch.Timeout = 0;
        var commit = FinishAsync(connection, batch);
        try
        {
            await commit.WaitAsync(within, cancel);
        }
        catch (Exception fault) when (fault is TimeoutException or OperationCanceledException)
        {
            _ = commit.ContinueWith(
                late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw;
        }
    }

    private static async Task FinishAsync(NpgsqlConnection connection, NpgsqlBatch batch)
    {
        await using (connection)
        await using (batch)
        {
            await batch.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }
}
