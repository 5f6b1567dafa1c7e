using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Views;

/// <summary>Draws the board's view.</summary>
public static class BoardViews
{
    private const int NextShown = 5;

    public static BoardView Of(HallDay day, DateTimeOffset now)
    {
        var settings = day.Settings!;
        return new BoardView(settings.Name, settings.Calendar.ZoneId, day.IsOpen,
            day.IsOpen ? [.. day.Calls.Reverse().Select(c => Call(day, c))] : [],
            [.. settings.Lines.Select(l => Line(day, l, now))],
            [.. settings.Counters.Select(c => new BoardCounter(c.No, c.Name, CounterViews.Phase(day.At(c.No)), CounterViews.With(day.At(c.No))))]);
    }

    private static BoardCall Call(HallDay day, CalledNumber call) => new(
        call.No, call.Ticket, call.Counter, NameOf(day, call.Counter), call.Times,
        day.At(call.Counter) is Counter.Calling calling && calling.Ticket == call.Ticket, call.At);

    private static BoardLine Line(HallDay day, Line line, DateTimeOffset now)
    {
        var waiting = day.WaitingIn(line.Id, now).ToList();
        return new BoardLine(line.Id, line.Name, waiting.Count, [.. waiting.Take(NextShown).Select(t => t.No)], WaitEstimate.For(day, line, waiting.Count));
    }

    /// <summary>A counter that was taken out of the settings in the middle of the day is shown by its number.</summary>
    internal static Words NameOf(HallDay day, CounterNo no) => day.Settings!.Counter(no)?.Name ?? new Words($"{no} 号台席", $"Counter {no}");
}
