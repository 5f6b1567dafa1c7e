namespace Yitai.Storage;

/// <summary>Everything one node keeps, opened together: the log, the vault, the projections' database, the keys.</summary>
public sealed class Store : IAsyncDisposable
{
    private Store(IDatabase database, IDatabase views, IFactLog log, IHeadHints hints, KeyFolder keys, Vault vault)
    {
        (Database, Views, Log, Hints, Keys, Vault) = (database, views, log, hints, keys, vault);
        SignedHeads = new SignedHeads(database, keys.Signing);
    }

    /// <summary>The log's database, with the vault and all else that must not be lost.</summary>
    public IDatabase Database { get; }

    /// <summary>The projections' database: can be thrown away and made again.</summary>
    public IDatabase Views { get; }

    public IFactLog Log { get; }

    public IHeadHints Hints { get; }

    public KeyFolder Keys { get; }

    public IVault Vault { get; }

    public SignedHeads SignedHeads { get; }

    /// <summary>Takes over all that is given, also when it throws.</summary>
    public static async Task<Store> OpenAsync(
        IDatabase database, IDatabase views, IFactLog log, IHeadHints hints, KeyFolder keys, TimeProvider clock, CancellationToken cancel)
    {
        try
        {
            return new Store(database, views, log, hints, keys, await Storage.Vault.OpenAsync(database, keys, clock, cancel));
        }
        catch
        {
            await CloseAsync(database, views, log, hints, keys);
            throw;
        }
    }

    public ValueTask DisposeAsync() => CloseAsync(Database, Views, Log, Hints, Keys);

    private static async ValueTask CloseAsync(IDatabase database, IDatabase views, IFactLog log, IHeadHints hints, KeyFolder keys)
    {
        await hints.DisposeAsync();
        (log as IDisposable)?.Dispose();
        await database.DisposeAsync();
        await views.DisposeAsync();
        keys.Dispose();
    }
}
