using Xunit;
using Yitai.App.History;
using Yitai.App.Views;
using Yitai.Floor;

namespace Yitai.App.Tests.History;

public class EstimateSummariesTests
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    private static Ticket Told(int from, int to, double? calledAfter) => Ticket.Of(
        new FloorFact.TicketIssued(new TicketNo("A001"), new VisitNo(1), [new LineId("business")], CustomerClass.Ordinary, Channel.Kiosk, null, null, Nine, 1, new WaitRange(from, to), Nine), 1)
        with
    { FirstCalledAt = calledAfter is { } minutes ? Nine.AddMinutes(minutes) : null };

    [Fact]
    public void Ends_are_in_the_range_and_what_lies_outside_is_counted_by_how_far()
    {
        var summary = EstimateSummaries.Of([Told(5, 10, 5), Told(5, 10, 10), Told(5, 10, 7), Told(5, 10, 4.5), Told(15, 20, 9), Told(5, 10, 15), Told(5, 10, 15.5), Told(5, 10, 26)])!;

        Assert.Equal((8, 3), (summary.Told, summary.Held));
        Assert.Equal(
            [(EstimateBucket.MuchEarlier, 1), (EstimateBucket.Earlier, 1), (EstimateBucket.Held, 3), (EstimateBucket.Later, 1), (EstimateBucket.MuchLater, 1), (EstimateBucket.VeryMuchLater, 1)],
            summary.Misses.Select(m => (m.Where, m.Count)));
        // Outside by 0.5, 5, 5.5, 6 and 16 minutes.
        Assert.Equal(5.5, summary.MedianMissMinutes);
    }

    [Fact]
    public void Only_who_was_told_and_called_and_stood_in_line_all_the_time_counts()
    {
        Assert.Null(EstimateSummaries.Of([
            Told(5, 10, null),
            Told(5, 10, 30) with { Told = null },
            Told(5, 10, 30) with { Postpones = 1 },
            Told(5, 10, 30) with { BookedFor = Nine.AddMinutes(20) },
        ]));
        Assert.Null(EstimateSummaries.Of([Told(5, 10, 6)])!.MedianMissMinutes);
    }
}
