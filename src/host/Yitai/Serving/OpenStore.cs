using Yitai.App.History;
using Yitai.App.Policies;
using Yitai.Host.Register;
using Yitai.Storage;
using Yitai.Storage.Postgres;
using Yitai.Storage.Sqlite;

namespace Yitai.Host.Serving;

/// <summary>Opens what a server or a command works on, with every area's tables.</summary>
public static class OpenStore
{
    public static async Task<Store> FromAsync(ServeOptions options, TimeProvider clock, CancellationToken cancel)
    {
        Directory.CreateDirectory(options.Data);
        var store = options.Database is { } connection
            ? await PostgresStore.OpenAsync(new PostgresOptions(connection) { Standby = options.Standby, Clock = clock }, options.KeysFolder, cancel)
            : await SqliteStore.OpenAsync(new SqliteOptions(options.Data) { Clock = clock }, options.KeysFolder, cancel);
        try
        {
            await store.Database.ApplyAsync(StaffRegister.Scripts(store.Database), cancel);
            await store.Database.ApplyAsync(PolicyFeed.Scripts(store.Database), cancel);
            await store.Views.ApplyAsync(DayHistory.Scripts(store.Views), cancel);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Transactions at the same time.</summary>
    public static int Lanes(Store store) => store.Database.Kind == "sqlite" ? 2 : 4;
}
