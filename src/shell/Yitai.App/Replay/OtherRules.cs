using System.Collections.Immutable;
using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>A recorded day as it would be under other rules: the same customers, who come when they came and need what they needed.</summary>
public static class OtherRules
{
    /// <summary>What the change names must be in one of the days at least; in a day that lacks it, it changes nothing.</summary>
    /// <exception cref="FormatException">No day has such a line or counter.</exception>
    public static void DemandKnown(IReadOnlyCollection<RecordedDay> days, RuleChange change)
    {
        Demand(change.Lines.Select(l => l.Line).Concat(change.Counters.SelectMany(c => (c.Lines ?? []).Concat(c.Helps ?? []))), days.SelectMany(d => d.Lines.Select(l => l.Id)), "line");
        Demand(change.Counters.Select(c => c.Counter).Concat(change.Staffed.SelectMany(s => s.Counters)), days.SelectMany(d => d.Counters.Select(c => c.No)), "counter");

        void Demand<T>(IEnumerable<T> named, IEnumerable<T> known, string what)
        {
            var all = known.Distinct().ToList();
            if (named.Where(n => !all.Contains(n)).ToList() is { Count: > 0 } unknown)
            {
                throw new FormatException($"No day has a {what} {unknown[0]}; there are {string.Join(", ", all)}");
            }
        }
    }

    /// <exception cref="FormatException">The rules do not fit the day.</exception>
    public static RecordedDay Under(this RecordedDay day, RuleChange change)
    {
        var changed = day with
        {
            ClassOrder = change.ClassOrder ?? day.ClassOrder,
            Choosing = change.Choosing ?? day.Choosing,
            Lines = [.. day.Lines.Select(l => change.Lines.FirstOrDefault(c => c.Line == l.Id) is { } c ? l with { WaitLimit = c.WaitLimit ?? l.WaitLimit, Overflow = c.Overflow ?? l.Overflow } : l)],
            Counters = [.. day.Counters.Select(c => Staffed(day, With(day, c, change), change))],
        };
        return SettingsCheck.Problem(HallOf.Settings(changed)) is { } problem
            ? throw new FormatException($"The rules do not fit {day.Place} {day.On:yyyy-MM-dd}: {problem.En}")
            : changed;
    }

    private static RecordedCounter With(RecordedDay day, RecordedCounter counter, RuleChange change)
    {
        if (change.Counters.FirstOrDefault(c => c.Counter == counter.No) is not { } other)
        {
            return counter;
        }

        var lines = Known(other.Lines) is { IsEmpty: false } some ? some : counter.Lines;
        return counter with { Lines = lines, Helps = other.Helps is null ? counter.Helps : Known(other.Helps).RemoveAll(lines.Contains) };

        ImmutableArray<LineId> Known(ImmutableArray<LineId>? ids) => [.. (ids ?? []).Where(id => day.Lines.Any(l => l.Id == id))];
    }

    private static RecordedCounter Staffed(RecordedDay day, RecordedCounter counter, RuleChange change)
    {
        var active = counter.Active.ToList();
        foreach (var time in change.Staffed)
        {
            var span = new Span(day.Calendar.At(day.On, time.From), day.Calendar.At(day.On, time.To));
            active = [.. active.SelectMany(a => Without(a, span))];
            if (time.Counters.Contains(counter.No))
            {
                active.Add(span);
            }
        }

        return counter with { Active = Joined(active) };
    }

    private static IEnumerable<Span> Without(Span whole, Span cut)
    {
        Span[] rest = [whole.Within(new Span(DateTimeOffset.MinValue, cut.From)), whole.Within(new Span(cut.To, DateTimeOffset.MaxValue))];
        return rest.Where(s => s.Length > TimeSpan.Zero);
    }

    private static ImmutableArray<Span> Joined(IEnumerable<Span> spans)
    {
        var joined = new List<Span>();
        foreach (var span in spans.OrderBy(s => s.From))
        {
            if (joined.Count > 0 && joined[^1].To >= span.From)
            {
                joined[^1] = joined[^1] with { To = span.To > joined[^1].To ? span.To : joined[^1].To };
            }
            else
            {
                joined.Add(span);
            }
        }

        return [.. joined];
    }
}
