using System.Diagnostics;
using Yitai.App.Sessions;
using Yitai.Kernel;
using Yitai.Sessions.Tests.Labs;
using Yitai.Storage;
using Yitai.Testing;
using static Yitai.Sessions.Tests.Labs.Halls;

namespace Yitai.Sessions.Tests;

/// <summary>The network of one node goes while it commits: its transaction stays behind in the database and holds the hall's lock.</summary>
[Collection("postgres")]
public sealed class CutOff(PostgresCluster cluster)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_node_cut_off_in_mid_commit_makes_nobody_wait_and_its_command_happens_once(bool commitArrives)
    {
        await using var lab = (PostgresLab)await PostgresLab.NewAsync(cluster);
        using var cable = new Cable(lab.Server);
        var there = await lab.NodeAsync();
        await there.OpenHallAsync(North);
        var cutOff = await lab.NodeOverAsync(cable);
        await cutOff.FloorAsync(North, await lab.Log.SeqAsync(North));
        var command = new Envelope(StreamId.Hall(North), "staff:1001", Guid.NewGuid(), Issue());

        cable.CutAtCommit(commitArrives);
        var lost = cutOff.Streams.SendAsync(command, CancellationToken.None);
        await cable.IsCut;
        for (var i = 0; i < 5; i++)
        {
            var asked = Stopwatch.StartNew();
            await there.AcceptAsync(North, Issue());
            Assert.True(asked.Elapsed < LongestWait, $"somebody waited {asked.Elapsed}");
        }

        await Assert.ThrowsAsync<LogUnavailableException>(() => lost);
        var answer = Assert.IsType<Answer.Accepted>(await there.Streams.SendAsync(command, CancellationToken.None));
        Assert.Equal(commitArrives ? "A001" : "A006", answer.TicketOf().Value);
        Assert.Equal(6, (await there.FloorAsync(North)).Present.Count);

        cable.Mend();
        AssertSameAnswer(answer, await Node.InsistAsync(() => cutOff, command));
        await lab.AssertLiveIsTheFoldAsync(cutOff, North);
    }
}
