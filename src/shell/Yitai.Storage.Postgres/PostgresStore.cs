namespace Yitai.Storage.Postgres;

/// <summary>A node on PostgreSQL, with hints between nodes; the keys lie in a folder of the node.</summary>
public static class PostgresStore
{
    /// <exception cref="DurabilityWeakenedException">The server would lose answered commands, or the standby is missing.</exception>
    /// <exception cref="DatabaseTooNewException">The database was last used by a newer program.</exception>
    /// <exception cref="WrongKeysException">The keys are not those of this database.</exception>
    /// <exception cref="LogUnavailableException">The server cannot be reached.</exception>
    public static async Task<Store> OpenAsync(PostgresOptions options, string keyFolder, CancellationToken cancel)
    {
        var database = await PostgresDatabase.OpenLogAsync(options, cancel);
        try
        {
            var views = await PostgresDatabase.OpenViewsAsync(options, cancel);
            var keys = KeyFolder.Open(keyFolder);
            var hints = new HeadListener(options);
            return await Store.OpenAsync(database, views, new PostgresFactLog(database, hints), hints, keys, options.Clock, cancel);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }
}
