using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Sessions.Tests.Labs;

internal static class Waits
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    public static Task ClosedAsync(this Node node, HallId hall) => node.UntilAsync(hall, day => day is { IsOpen: false, On: not null });

    /// <summary>Waits, told by moves, until the hall is so on this node.</summary>
    public static Task UntilAsync(this Node node, HallId hall, Func<HallDay, bool> so) => node.UntilAsync(async () => so(await node.FloorAsync(hall)));

    /// <summary>Waits, told by moves of any hall, until it is so.</summary>
    public static async Task UntilAsync(this Node node, Func<Task<bool>> so)
    {
        using var moves = new SemaphoreSlim(0);
        Action<StreamId> onMoved = _ => moves.Release();
        node.Streams.Moved += onMoved;
        while (!await so())
        {
            Assert.True(await moves.WaitAsync(Longest), "nothing moved");
        }

        node.Streams.Moved -= onMoved;
    }

    public static async Task<List<Fact>> FactsSinceAsync(this SessionLab lab, HallId hall, long after) =>
        [.. (await lab.Log.AllFactsAsync(hall, after)).Select(r => FactCodec.Read(r).Fact)];
}
