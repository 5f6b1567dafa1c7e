using System.Diagnostics;

namespace Yitai.Bench.Log;

/// <summary>Rows into the log's own tables with nothing around them: one transaction a batch, each connection as fast as it can.</summary>
internal static class RawInserts
{
    /// <summary>Facts a second; their commands' rows go with them and are not counted.</summary>
    public static async Task<double> MeasureAsync(IRawTables tables, RowTemplate rows, int batch, int connections, TimeSpan measured)
    {
        await using var _ = tables;
        var inserted = 0L;
        var warmUntil = TimeSpan.FromSeconds(0.5);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(n => Task.Run(async () =>
        {
            await using var connection = await tables.ConnectAsync();
            for (var from = 0L; clock.Elapsed < warmUntil + measured; from += batch)
            {
                var (facts, commands) = rows.Take(from, batch, $"{n}");
                var isWarm = clock.Elapsed >= warmUntil;
                await connection.InsertAsync(facts, commands);
                if (isWarm && clock.Elapsed < warmUntil + measured)
                {
                    Interlocked.Add(ref inserted, batch);
                }
            }
        })));
        return inserted / measured.TotalSeconds;
    }
}
