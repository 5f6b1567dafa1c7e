using System.Collections.Immutable;
using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>A part of a day that shares no line, no counter and no customer with the rest, and so is replayed on a floor of its own:
/// the answers are the same, and a floor with fewer tickets answers faster.</summary>
/// <param name="Customers">For each customer of the part, its index in the whole day.</param>
internal sealed record Island(RecordedDay Day, ImmutableArray<int> Customers)
{
    public static ImmutableArray<Island> Of(RecordedDay day)
    {
        var root = day.Lines.ToDictionary(l => l.Id, l => l.Id);
        foreach (var together in day.Counters.Select(c => c.Lines.AddRange(c.Helps)).Concat(day.Customers.Select(c => c.Steps.Select(s => s.Line).ToImmutableArray())))
        {
            foreach (var line in together)
            {
                root[Root(line)] = Root(together[0]);
            }
        }

        var customers = day.Customers.Select((c, i) => (Customer: c, Index: i)).ToLookup(c => Root(c.Customer.Steps[0].Line));
        return [.. day.Lines.GroupBy(l => Root(l.Id)).Where(g => customers[g.Key].Any()).Select(Part)];

        LineId Root(LineId line)
        {
            while (root[line] != line)
            {
                line = root[line];
            }

            return line;
        }

        Island Part(IGrouping<LineId, RecordedLine> lines)
        {
            var ids = lines.Select(l => l.Id).ToHashSet();
            return new Island(
                day with
                {
                    Lines = [.. lines],
                    Counters = [.. day.Counters.Where(c => ids.Contains(c.Lines[0]))],
                    Customers = [.. customers[lines.Key].Select(c => c.Customer)],
                    QueueLengths = [.. day.QueueLengths.Where(q => ids.Contains(q.Line))],
                },
                [.. customers[lines.Key].Select(c => c.Index)]);
        }
    }

    public IEnumerable<ReplayedStep> InTheDay(IEnumerable<ReplayedStep> steps) => steps.Select(s => s with { Customer = Customers[s.Customer] });
}
