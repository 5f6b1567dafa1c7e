using Xunit;
using Yitai.App.Replay;

namespace Yitai.App.Tests.Replay;

/// <summary>What holds of every replayed day.</summary>
internal static class ReplayLaws
{
    public static void Hold(DayReport day)
    {
        Assert.Equal(day.Rows.Read, day.Rows.Used + day.Rows.Refused);
        Assert.Equal(day.Rows.Refused, day.Rows.Reasons.Sum(r => r.Lines.Length));
        Assert.Empty(day.Fed.Disagreements);
        Assert.Empty(day.Fed.Refusals);
        Assert.Equal(day.Fed.Compared, day.Fed.Agree);
        Assert.Equal(day.Fed.QueueLengths, day.Fed.QueueLengthsAgree);
        Assert.Equal(day.Recorded.Waits?.Count ?? 0, day.Fed.Compared);
        Assert.Equal(day.Recorded.Waits?.Count ?? 0, day.Recorded.WaitBuckets.Sum(b => b.Count));
        Assert.Empty(day.Replayed.Refusals);
        Assert.InRange(day.Replayed.Waits?.Count ?? 0, day.Fed.Compared, day.Fed.Compared + day.Left);
        Assert.All(day.Recorded.Counters.Concat(day.Replayed.Counters), c => Assert.True(c.Utilisation is null or (>= 0 and <= 1), $"{c.Name} {c.Utilisation}"));
    }
}
