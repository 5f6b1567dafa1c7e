namespace Yitai.Storage.Sqlite;

/// <summary>A node on SQLite: <c>log.db</c> and <c>views.db</c> in one folder, the keys in another.</summary>
public static class SqliteStore
{
    /// <exception cref="DurabilityWeakenedException">The log cannot be kept in WAL with full sync.</exception>
    /// <exception cref="DatabaseTooNewException">The files were last used by a newer program.</exception>
    /// <exception cref="WrongKeysException">The keys are not those of this database.</exception>
    /// <exception cref="LogUnavailableException">The files cannot be opened.</exception>
    public static async Task<Store> OpenAsync(SqliteOptions options, string keyFolder, CancellationToken cancel)
    {
        var database = await SqliteDatabase.OpenLogAsync(options, cancel);
        try
        {
            var views = await SqliteDatabase.OpenViewsAsync(options, cancel);
            return await Store.OpenAsync(
                database, views, new SqliteFactLog(database), new NoHeadHints(), KeyFolder.Open(keyFolder), options.Clock, cancel);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }
}
