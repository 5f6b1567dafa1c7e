using static Yitai.Storage.Tests.Sample;

namespace Yitai.Storage.Tests;

/// <summary>Whoever changes the log behind its back is found, and the first broken link is named.</summary>
public abstract class VerificationSpecification : Specification
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Log.AppendAsync(Part(Empty(North), facts: 3));
        await Log.AppendAsync(Part(Empty(Demo), facts: 5));
        await Lab.SignedHeads.SignAsync(Lab.Clock.Now, default);
    }

    [Fact]
    public async Task An_untouched_log_is_whole()
    {
        await Log.AppendAsync(Part(await Log.HeadAsync(Demo, default), facts: 2));

        Assert.Null(await BrokenAsync());
    }

    [Fact]
    public async Task Each_head_is_signed_when_it_has_moved()
    {
        Assert.Empty(await Lab.SignedHeads.SignAsync(Lab.Clock.Now, default));

        await Log.AppendAsync(Part(await Log.HeadAsync(Demo, default)));
        await Lab.SignedHeads.SignAsync(Lab.Clock.Now, default);

        Assert.Equal(
            [(1, Demo, 5), (2, North, 3), (3, Demo, 6)],
            (await Lab.SignedHeads.ReadAsync(default)).Select(head => (head.Number, head.Stream, head.Seq)));
        Assert.Null(await BrokenAsync());
    }

    [Theory]
    [InlineData("update facts set payload = @bytes where stream = 'hall/demo' and seq = 3", 3)]
    [InlineData("update facts set hash = @bytes where stream = 'hall/demo' and seq = 3", 3)]
    [InlineData("update facts set at = at + 1 where stream = 'hall/demo' and seq = 2", 2)]
    [InlineData("update facts set sender = 'x' || substr(sender, 2) where stream = 'hall/demo' and seq = 4", 4)]
    [InlineData("update facts set business_on = null where stream = 'hall/demo' and seq = 1", 1)]
    [InlineData("delete from facts where stream = 'hall/demo' and seq = 2", 2)]
    [InlineData("delete from facts where stream = 'hall/demo' and seq = 5", 5)]
    [InlineData("delete from facts where stream = 'hall/demo' and seq >= 4", 4)]
    [InlineData("update heads set carry_seq = 9 where stream = 'hall/demo'", 0)]
    [InlineData("update heads set hash = @bytes where stream = 'hall/demo'", 5)]
    [InlineData("update commands set last_seq = 7 where stream = 'hall/demo' and first_seq = 4", 7)]
    [InlineData("update commands set first_seq = 5, last_seq = 5 where stream = 'hall/demo' and first_seq = 4", 4)]
    [InlineData("delete from heads where stream = 'hall/demo'", 5)]
    public async Task A_changed_row_is_found_where_it_was_changed(string sql, long seq)
    {
        Assert.Equal(1, Math.Min(1, await Lab.TamperAsync(sql, new { bytes = new byte[32] })));

        Assert.Equal((Demo, seq), await BrokenAsync() is { } broken ? (broken.Stream, broken.Seq) : default);
    }

    [Fact]
    public async Task An_inserted_fact_is_found()
    {
        await Lab.TamperAsync(
            "insert into facts (stream, seq, at, name, sender, command_id, payload, hash) "
            + "select stream, 6, at, name, sender, command_id, payload, hash from facts where stream = 'hall/demo' and seq = 5");

        Assert.Contains("beyond the head", (await BrokenAsync())?.What);
    }

    [Fact]
    public async Task An_end_that_was_rewritten_with_right_hashes_is_found_by_the_signed_head()
    {
        await RewriteDemoAsync();

        Assert.Null(await ChainVerifier.VerifyAllAsync(Log, [], [], null, default));
        Assert.Equal("is not the fact whose hash was signed: the stream was rewritten", (await BrokenAsync())?.What);
    }

    [Fact]
    public async Task A_rewritten_end_with_its_signed_head_taken_away_is_found_by_the_number_beside_the_keys()
    {
        await RewriteDemoAsync();
        await Lab.TamperAsync("delete from signed_heads");

        Assert.Contains("was cut off", (await BrokenAsync())?.What);
    }

    [Fact]
    public async Task A_signed_head_cannot_be_changed_to_fit()
    {
        await RewriteDemoAsync();
        await Lab.TamperAsync(
            "update signed_heads set hash = (select hash from facts where stream = 'hall/demo' and seq = 5) where stream = 'hall/demo'");

        Assert.Contains("is not ours", (await BrokenAsync())?.What);
    }

    [Fact]
    public async Task A_signed_head_taken_from_the_middle_is_missed()
    {
        await Lab.TamperAsync("delete from signed_heads where number = 1");

        Assert.Contains("number 1 is missing", (await BrokenAsync())?.What);
    }

    [Fact]
    public async Task A_log_that_grows_while_it_is_read_is_whole()
    {
        await Log.AppendAsync(Part(await Log.HeadAsync(Demo, default), facts: 1500));
        var head = await Log.HeadAsync(Demo, default);
        await Log.AppendAsync(Part(head, facts: 3));

        Assert.Null(await ChainVerifier.VerifyAsync(Log, head, [], null, default));
    }

    private Task<BrokenLink?> BrokenAsync() => Lab.SignedHeads.VerifyAsync(Log, null, default);

    private async Task RewriteDemoAsync()
    {
        await Lab.TamperAsync("delete from facts where stream = 'hall/demo'");
        await Lab.TamperAsync("delete from commands where stream = 'hall/demo'");
        await Lab.TamperAsync("delete from heads where stream = 'hall/demo'");
        await Log.AppendAsync(Part(Empty(Demo), facts: 5, name: "Forged"));
    }
}
