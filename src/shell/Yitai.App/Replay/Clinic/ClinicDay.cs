using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Replay.Clinic;

/// <summary>Clean rows of one day as customers, lines and counters.</summary>
/// <remarks>The export has one service line and says only afterwards which room called. So each room has a line of its own, and a
/// step waits in the line of the room that called it; a step that no room called waits in the export's line, which a desk named
/// Registration serves: it sends patients on and takes no time.</remarks>
internal static class ClinicDay
{
    private const string Desk = "Registration";

    /// <summary>A room without a patient for longer than this was not staffed.</summary>
    private static readonly TimeSpan Break = TimeSpan.FromMinutes(20);

    private static readonly ImmutableArray<string> Derivation =
    [
        "Each room has a line of its own; which room a patient waited for is known only from the call.",
        $"A room counts as staffed from its first call to its last end, except stretches of more than {Break.TotalMinutes:0} minutes without a patient.",
        "The call is taken to be at the start of the service: the export has no time of the call.",
        "A void or no-show without a room leaves when its row ends; without an end, at once.",
    ];

    public static RecordedDay Of(DateOnly on, BusinessCalendar calendar, List<ClinicRow> rows, RowCount count)
    {
        var rooms = rows.Select(Room).Distinct().OrderBy(r => r == Desk ? 0 : 1).ThenBy(r => r, StringComparer.Ordinal).ToList();
        var letters = Letters.For(rooms);
        DateTimeOffset At(TimeOnly time) => calendar.At(on, time);
        var customers = rows.GroupBy(r => r.Ticket)
            .Select(g => new RecordedCustomer(g.Key, ClinicSteps.Of([.. g], At, r => Line(Room(r)), r => new CounterNo(rooms.IndexOf(Room(r)) + 1))))
            .OrderBy(c => c.Steps[0].JoinedAt).ThenBy(c => c.Label, StringComparer.Ordinal)
            .ToImmutableArray();
        var calls = customers.SelectMany(c => c.Steps).Where(s => s.Call is not null).ToLookup(s => s.Call!.Counter, s => s.Call!);
        return new RecordedDay(
            "", on, calendar,
            [.. rooms.Select((r, i) => new RecordedLine(Line(r), letters[i], r, Typical(calls[new CounterNo(i + 1)])))],
            [.. rooms.Select((r, i) => new RecordedCounter(new CounterNo(i + 1), r, [Line(r)], Staffed.From(calls[new CounterNo(i + 1)], Break)))],
            customers, count, Derivation);
    }

    private static string Room(ClinicRow row) => row.Counter.Length == 0 ? Desk : row.Counter;

    private static LineId Line(string room) => new(Slug.Of(room));

    private static TimeSpan Typical(IEnumerable<RecordedCall> calls)
    {
        var lengths = calls.Where(c => c.StartedAt is not null).Select(c => c.EndedAt - c.StartedAt!.Value).Order().ToList();
        return lengths.Count == 0 ? TimeSpan.FromMinutes(5) : lengths[lengths.Count / 2];
    }
}
