using Dapper;

namespace Yitai.Storage.Tests.Labs;

/// <summary>An empty database of one kind, and the ways to be unkind to it. Both kinds must pass the same specification.</summary>
public abstract class StorageLab : IAsyncDisposable
{
    public abstract IDatabase Database { get; }

    public abstract IFactLog Log { get; }

    /// <summary>A second log object on the same database, as another node would have.</summary>
    public abstract Task<IFactLog> AnotherNodeAsync();

    /// <summary>Another empty database of the same kind.</summary>
    public abstract Task<StorageLab> AnotherAsync();

    /// <summary>Another program holds what an append needs until the answer is disposed.</summary>
    public abstract Task<IAsyncDisposable> LockAsync();

    /// <summary>The database goes away, until <see cref="BringBackAsync"/>.</summary>
    public abstract Task TakeAwayAsync();

    public abstract Task BringBackAsync();

    /// <summary>The disk is full, until <see cref="MakeRoomAsync"/>.</summary>
    public abstract Task FillAsync();

    public abstract Task MakeRoomAsync();

    /// <summary>The database itself refuses facts of this name.</summary>
    public abstract Task RefuseFactsNamedAsync(string name);

    /// <summary>Changes rows behind the log's back.</summary>
    public Task<int> TamperAsync(string sql, object? arguments = null) =>
        Database.WriteAsync(connection => connection.ExecuteAsync(sql, arguments), CancellationToken.None);

    public async Task<T> AskAsync<T>(string sql)
    {
        await using var connection = await Database.OpenAsync(CancellationToken.None);
        return (await connection.ExecuteScalarAsync<T>(sql))!;
    }

    public abstract ValueTask DisposeAsync();
}
