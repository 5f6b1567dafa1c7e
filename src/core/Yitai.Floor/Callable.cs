using System.Collections.Immutable;

namespace Yitai.Floor;

/// <summary>Which waiting tickets a counter may call, and from when on.</summary>
public sealed class Callable
{
    private readonly HallDay _day;
    private readonly Counter.Staffed _counter;
    private readonly ImmutableDictionary<LineId, DateTimeOffset> _helpsFrom;

    private Callable(HallDay day, Counter.Staffed counter)
    {
        (_day, _counter) = (day, counter);
        _helpsFrom = day.Helps.GetValueOrDefault(counter.No, [])
            .Select(line => (Line: line, From: OverflowsFrom(day, line))).Where(help => help.From is not null)
            .ToImmutableDictionary(help => help.Line, help => help.From!.Value);
    }

    public static Callable By(HallDay day, Counter.Staffed counter) => new(day, counter);

    public bool May(Ticket ticket, DateTimeOffset at) => From(ticket) <= at;

    /// <summary>It waits for a line the counter only helps with.</summary>
    public bool IsHelp(Ticket ticket) => !_counter.Lines.Contains(ticket.Line);

    /// <summary>The first instant, if nothing else happens; null: never.</summary>
    public DateTimeOffset? From(Ticket ticket)
    {
        if (ticket.Phase is not TicketPhase.Waiting || (ticket.SentTo is { } only && only != _counter.No && Serves(_day.At(only), ticket.Line)))
        {
            return null;
        }

        var from = ticket.KeepsAppointment ? ticket.BookedFor!.Value - _day.Settings!.Limits.AppointmentEarly : DateTimeOffset.MinValue;
        from = ticket.OutUntil > from ? ticket.OutUntil.Value : from;
        return _counter.Lines.Contains(ticket.Line) ? from
            : _helpsFrom.TryGetValue(ticket.Line, out var helps) ? (helps > from ? helps : from)
            : null;
    }

    /// <summary>Since so many wait in the line, or from when somebody has waited so long, that the counters named as its helpers call from
    /// it too; null: not as it is now.</summary>
    private static DateTimeOffset? OverflowsFrom(HallDay day, LineId id)
    {
        if (day.Settings!.Line(id)?.Overflow is not { } overflow)
        {
            return null;
        }

        var places = day.Present.Values.Where(t => t.Phase is TicketPhase.Waiting && t.Line == id).Select(t => t.PlaceAt).ToList();
        return places.Count >= overflow.Waiting ? DateTimeOffset.MinValue
            : places.Count > 0 && overflow.Wait is { } longest ? places.Min() + longest
            : null;
    }

    private static bool Serves(Counter counter, LineId line) => counter is Counter.Staffed staffed && staffed.Lines.Contains(line);
}
