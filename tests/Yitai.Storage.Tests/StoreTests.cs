using Yitai.Storage.Postgres;
using Yitai.Storage.Sqlite;
using Yitai.Testing;
using static Yitai.Storage.Tests.Sample;

namespace Yitai.Storage.Tests;

/// <summary>A node opens all it keeps in one call, and finds it again at the next start.</summary>
[Collection("postgres")]
public sealed class StoreTests(PostgresCluster cluster) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("yitai-store-").FullName;

    [Fact]
    public Task A_node_on_sqlite_finds_all_again_at_its_next_start() =>
        AllAgainAsync(() => SqliteStore.OpenAsync(new SqliteOptions(Path.Combine(_folder, "data")), Path.Combine(_folder, "keys"), default));

    [Fact]
    public async Task A_node_on_postgres_finds_all_again_at_its_next_start()
    {
        var server = await cluster.NewDatabaseAsync();
        await AllAgainAsync(() => PostgresStore.OpenAsync(new PostgresOptions(server), Path.Combine(_folder, "keys"), default));
        await cluster.DropAsync(server);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task AllAgainAsync(Func<Task<Store>> openAsync)
    {
        await using (var store = await openAsync())
        {
            await store.Log.AppendAsync(Part(Empty(Demo), facts: 2));
            await store.SignedHeads.SignAsync(Start, default);
        }

        await using (var again = await openAsync())
        {
            Assert.Equal(2, (await again.Log.HeadAsync(Demo, default)).Seq);
            Assert.Null(await again.SignedHeads.VerifyAsync(again.Log, null, default));
            await using var views = await again.Views.OpenAsync(default);
            Assert.Empty(await again.Views.TablesAsync(views, default));
        }
    }
}
