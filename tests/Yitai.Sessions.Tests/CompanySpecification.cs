using Xunit.Abstractions;
using Yitai.App.Sessions;
using Yitai.App.Verification;
using Yitai.Company;
using Yitai.Kernel;
using Yitai.Sessions.Tests.Labs;
using Yitai.Storage;
using static Yitai.Sessions.Tests.Labs.Halls;

namespace Yitai.Sessions.Tests;

/// <summary>The company's stream stays quick to read for years.</summary>
public abstract class CompanySpecification(ITestOutputHelper output) : SessionSpecification(output)
{
    private static readonly Words Name = new("北厅", "North");
    private static readonly Guid Adding = NameBasedId.Of("add north");

    [Fact]
    public async Task A_session_reads_only_what_came_since_the_last_carry_over()
    {
        var node = await YearsAsync();
        var head = await Lab.Log.HeadAsync(StreamId.Company, CancellationToken.None);

        var counting = new CountingLog();
        var fresh = await Lab.NodeAsync(counting.Around);
        var company = (await fresh.Streams.CompanyAsync(CancellationToken.None)).State;

        Assert.Equal(1 + (2 * Yitai.Company.Company.CarryOverEvery), head.CarrySeq);
        Assert.Equal(head.Seq - head.CarrySeq + 1, counting.FactsRead);
        Assert.Equal(Dump.Of((await node.Streams.CompanyAsync(CancellationToken.None)).State), Dump.Of(company));
        Assert.Null(await FoldVerifier.VerifyAsync(Lab.Log, head, CancellationToken.None));
    }

    [Fact]
    public async Task The_same_command_again_is_known_across_a_carry_over()
    {
        var first = await AddAsync(await Lab.NodeAsync());
        var node = await YearsAsync();

        AssertSameAnswer(first, await AddAsync(node));
        AssertSameAnswer(first, await AddAsync(await Lab.NodeAsync()));
    }

    [Fact]
    public async Task A_carry_over_that_holds_something_else_is_named()
    {
        await YearsAsync();
        var head = await Lab.Log.HeadAsync(StreamId.Company, CancellationToken.None);

        var fault = await FoldVerifier.VerifyAsync(new ForgedLog("company.carried-over", "North", "South").Around(Lab.Log), head, CancellationToken.None);

        Assert.Equal((StreamId.Company, (long)Yitai.Company.Company.CarryOverEvery + 1), (fault!.Stream, fault.Seq));
    }

    private async Task<Node> YearsAsync()
    {
        var node = await Lab.NodeAsync();
        await AddAsync(node);
        var on = new DateOnly(2026, 1, 1);
        for (var left = 2 * Yitai.Company.Company.CarryOverEvery; left > 0; left -= 100)
        {
            await Task.WhenAll(Enumerable.Range(left, 100).Select(day => SendAsync(
                node, Guid.NewGuid(), new CompanyCommand.ReportDay(North, on.AddDays(day), new ReportedDay(1, 1, 0, false, day), default))));
        }

        return node;
    }

    private static async Task<Answer.Accepted> AddAsync(Node node) => await SendAsync(node, Adding, new CompanyCommand.AddHall(North, Name, default));

    private static async Task<Answer.Accepted> SendAsync(Node node, Guid id, CompanyCommand command) =>
        Assert.IsType<Answer.Accepted>(await node.Streams.SendAsync(new Envelope(StreamId.Company, "policy", id, command), CancellationToken.None));
}
