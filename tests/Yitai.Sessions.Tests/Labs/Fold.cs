using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Sessions.Tests.Labs;

internal static class Fold
{
    /// <summary>The live floor is what the log's facts give from the first one on, every link of the chain holds, and no number is missing.</summary>
    public static async Task AssertLiveIsTheFoldAsync(this SessionLab lab, Node node, HallId hall)
    {
        var rows = await lab.Log.AllFactsAsync(hall);
        var (floor, hash) = (HallDay.Start, Chain.Start);
        for (var i = 0; i < rows.Count; i++)
        {
            Assert.Equal(i + 1, rows[i].Seq);
            hash = Chain.HashOf(hash.Span, rows[i]);
            Assert.True(hash.Span.SequenceEqual(rows[i].Hash.Span), $"fact {i + 1} does not follow");
            Assert.True(i == 0 || rows[i].At >= rows[i - 1].At, $"fact {i + 1} is earlier than the one before");
            floor = FactCodec.Read(rows[i]).Fact is FloorFact fact ? FloorEvolution.Evolve(floor, fact) : floor;
        }

        Assert.Equal(Dump.Of(floor), Dump.Of(await node.FloorAsync(hall, rows.Count)));
    }
}
