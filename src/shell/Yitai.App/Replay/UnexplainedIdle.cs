using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>Time a recorded counter was staffed and had nobody while somebody waited for a line it serves.</summary>
internal static class UnexplainedIdle
{
    public static Dictionary<CounterNo, TimeSpan> Of(RecordedDay day)
    {
        var waits = day.Steps
            .Select(s => (s.Line, Wait: new Span(s.JoinedAt, s.Call?.CalledAt ?? s.LeftAt ?? s.JoinedAt)))
            .GroupBy(w => w.Line).ToDictionary(g => g.Key, g => g.Select(w => w.Wait).ToList());
        var busy = day.Steps.Where(s => s.Call is not null).ToLookup(s => s.Call!.Counter, s => new Span(s.Call!.CalledAt, s.Call.EndedAt));
        return day.Counters.ToDictionary(c => c.No, c =>
        {
            var waiting = Together(c.Lines.SelectMany(l => waits.GetValueOrDefault(l) ?? []));
            var idle = c.Active.SelectMany(active => Without(active, Together(busy[c.No])));
            return idle.SelectMany(i => waiting.Select(i.Within)).Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Length);
        });
    }

    /// <summary>The same time in spans that do not overlap, in order.</summary>
    private static List<Span> Together(IEnumerable<Span> spans)
    {
        var together = new List<Span>();
        foreach (var span in spans.Where(s => s.Length > TimeSpan.Zero).OrderBy(s => s.From))
        {
            if (together.Count > 0 && span.From <= together[^1].To)
            {
                together[^1] = together[^1] with { To = span.To > together[^1].To ? span.To : together[^1].To };
            }
            else
            {
                together.Add(span);
            }
        }

        return together;
    }

    private static IEnumerable<Span> Without(Span whole, List<Span> taken)
    {
        var from = whole.From;
        foreach (var span in taken.Select(whole.Within).Where(s => s.Length > TimeSpan.Zero))
        {
            yield return new Span(from, span.From);
            from = span.To;
        }

        yield return new Span(from, whole.To);
    }
}
