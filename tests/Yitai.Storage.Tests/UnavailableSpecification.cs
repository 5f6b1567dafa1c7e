using static Yitai.Storage.Tests.Sample;

namespace Yitai.Storage.Tests;

/// <summary>What the log promises when the database is locked, full or gone: a clear no, never a hang, and it comes back by itself.</summary>
public abstract class UnavailableSpecification : Specification
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Lab.Log.AppendAsync(Part(Empty(Demo)));
    }

    [Fact]
    public async Task A_locked_database_is_unavailable_until_it_is_free()
    {
        await using (await Lab.LockAsync())
        {
            await RefusedAsync();
        }

        await ServedAsync();
    }

    [Fact]
    public async Task A_full_disk_is_unavailable_for_writing_only()
    {
        await Lab.FillAsync();
        await RefusedAsync();
        Assert.Single(await Lab.Log.ReadAsync(Demo, 0, 10, default));

        await Lab.MakeRoomAsync();
        await ServedAsync();
    }

    [Fact]
    public async Task A_database_that_went_away_is_unavailable_until_it_is_back()
    {
        var vault = await Lab.VaultAsync();
        await Lab.TakeAwayAsync();
        await RefusedAsync();
        await RefusedAsync();
        await Assert.ThrowsAsync<LogUnavailableException>(() => vault.RemoveAsync(Guid.Empty, default));

        await Lab.BringBackAsync();
        await ServedAsync();
    }

    private Task<LogUnavailableException> RefusedAsync() =>
        Assert.ThrowsAsync<LogUnavailableException>(() => Lab.Log.AppendAsync([Bundle(Part(Part(Empty(Demo)).Head))], default));

    private async Task ServedAsync()
    {
        await Lab.Log.AppendAsync(Part(await Lab.Log.HeadAsync(Demo, default)));
        Assert.Equal([1L, 2L], (await Lab.Log.ReadAsync(Demo, 0, 10, default)).Select(fact => fact.Seq));
    }
}
