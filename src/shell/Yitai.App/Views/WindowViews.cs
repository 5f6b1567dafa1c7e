using Yitai.Floor;

namespace Yitai.App.Views;

/// <summary>Draws the view of a counter's window screen.</summary>
public static class WindowViews
{
    /// <summary>How long the customer who was just served is asked for a rating, while nobody else is called.</summary>
    public static readonly TimeSpan AskFor = TimeSpan.FromMinutes(1);

    /// <param name="clerkName">As the staff register says; null: not known.</param>
    public static WindowView Of(HallDay day, CounterNo no, DateTimeOffset now, string? clerkName)
    {
        var counter = day.At(no);
        return new WindowView(day.Settings!.Name, day.Settings.Calendar.ZoneId, no, BoardViews.NameOf(day, no),
            CounterViews.Phase(counter), CounterViews.With(counter), (counter as Counter.Staffed)?.Clerk, clerkName,
            (counter as Counter.Paused)?.Reason, CounterViews.ReturnBy(counter), Asked(day, counter, now));
    }

    private static TicketNo? Asked(HallDay day, Counter counter, DateTimeOffset now)
    {
        if (CounterViews.With(counter) is not null)
        {
            return null;
        }

        return day.LastDone.TryGetValue(counter.No, out var no) && day.Ticket(no) is { Score: null, Phase: TicketPhase.Done done } last
            && last.Ended[^1].RatingOffered && now - done.Since < AskFor ? last.No : null;
    }
}
