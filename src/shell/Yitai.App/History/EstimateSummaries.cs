using Yitai.App.Views;
using Yitai.Floor;

namespace Yitai.App.History;

/// <summary>How well a day's estimates held: from the range on the ticket and the first call.</summary>
public static class EstimateSummaries
{
    /// <summary>Null: nobody who was told a range was called.</summary>
    public static EstimateSummary? Of(IEnumerable<Ticket> tickets)
    {
        var misses = tickets
            .Where(t => t is { CountsForEstimates: true, Told: not null, FirstCalledAt: not null })
            .Select(t => Outside(t.Told!, (t.FirstCalledAt!.Value - t.IssuedAt).TotalMinutes)).ToList();
        if (misses.Count == 0)
        {
            return null;
        }

        var buckets = misses.CountBy(Bucket).ToDictionary();
        return new EstimateSummary(misses.Count, misses.Count(m => m == 0), Statistics.Of(misses.Where(m => m != 0).Select(Math.Abs))?.P50,
            [.. Enum.GetValues<EstimateBucket>().Select(b => new EstimateMiss(b, buckets.GetValueOrDefault(b)))]);
    }

    /// <summary>Minutes outside: below 0 before the range, above 0 after it.</summary>
    private static double Outside(WaitRange told, double waited) =>
        waited < told.FromMinutes ? waited - told.FromMinutes : Math.Max(0, waited - told.ToMinutes);

    private static EstimateBucket Bucket(double outside) => outside switch
    {
        < -5 => EstimateBucket.MuchEarlier,
        < 0 => EstimateBucket.Earlier,
        0 => EstimateBucket.Held,
        <= 5 => EstimateBucket.Later,
        <= 15 => EstimateBucket.MuchLater,
        _ => EstimateBucket.VeryMuchLater,
    };
}
