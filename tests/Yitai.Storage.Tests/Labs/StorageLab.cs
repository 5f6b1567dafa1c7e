using Dapper;
using Yitai.Testing;

namespace Yitai.Storage.Tests.Labs;

/// <summary>An empty database of one kind, and the ways to be unkind to it. Both kinds must pass the same specification.</summary>
public abstract class StorageLab : IAsyncDisposable
{
    private readonly string _keyFolder = Directory.CreateTempSubdirectory("yitai-keys-").FullName;
    private KeyFolder? _keys;

    public SetClock Clock { get; } = new(Sample.Start.AddDays(1));

    public string KeyFolderPath => _keyFolder;

    public KeyFolder Keys => _keys ??= KeyFolder.Open(_keyFolder);

    public SignedHeads SignedHeads => new(Database, Keys.Signing);

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

    public async Task<Vault> VaultAsync() => await Vault.OpenAsync(Database, Keys, Clock, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _keys?.Dispose();
        Directory.Delete(_keyFolder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected abstract ValueTask CloseAsync();
}
