using Yitai.Storage;

namespace Yitai.Bench.Log;

/// <summary>The log's tables in a fresh database, without the log.</summary>
internal interface IRawTables : IAsyncDisposable
{
    Task<IRawConnection> ConnectAsync();
}

internal interface IRawConnection : IAsyncDisposable
{
    /// <summary>One transaction, synced.</summary>
    Task InsertAsync(FactRow[] facts, CommandRow[] commands);
}
