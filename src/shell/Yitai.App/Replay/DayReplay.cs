using System.Collections.Immutable;

namespace Yitai.App.Replay;

/// <summary>Replays recorded days through the product's floor, twice: with all that was recorded fed in, and run freely.</summary>
public static class DayReplay
{
    /// <summary>A wait agrees when the product's and the recorded one differ by no more.</summary>
    public static readonly TimeSpan Agrees = TimeSpan.FromMinutes(1);

    /// <param name="chosen">Which of the days.</param>
    public static ReplayReport Of(Recording recording, Func<RecordedDay, bool> chosen)
    {
        var days = recording.Days.Where(chosen).ToList();
        var rows = days.Aggregate(recording.Undated, (sum, day) => sum + day.Rows);
        return new ReplayReport(recording.Format, RowReport.Of(rows), [.. days.AsParallel().AsOrdered().Select(Of)]);
    }

    public static DayReport Of(RecordedDay day)
    {
        var steps = day.Steps.ToList();
        var idle = UnexplainedIdle.Of(day);
        var recordedWaits = steps.Select(s => s.Waited).OfType<TimeSpan>().ToList();
        var recorded = new RecordedFigures(
            WaitFigures.Of(recordedWaits), WaitFigures.Buckets(recordedWaits), WaitFigures.Of(Served(steps)),
            [
                .. day.Counters.Select(c => Use(
                    c, steps.Where(s => s.Call?.Counter == c.No).Select(s => s.Call!.EndedAt - s.Call.CalledAt),
                    c.Active.Aggregate(TimeSpan.Zero, (sum, a) => sum + a.Length), idle[c.No])),
            ],
            WaitFigures.Rounded(idle.Values.Sum(i => i.TotalMinutes)));
        return new DayReport(
            day.Place, day.On, RowReport.Of(day.Rows), day.Customers.Length, steps.Count(s => s.IsService),
            steps.Count(s => s.IsRegistration && s.Call is not null), steps.Count(s => s.Call is { StartedAt: null }), steps.Count(s => s.LeftAt is not null),
            day.Derivation, recorded, Fed(day, LivedDay.Fed(day)), Free(day, LivedDay.Free(day)));
    }

    private static FedFigures Fed(RecordedDay day, LivedDay fed)
    {
        var counted = fed.Steps.ToDictionary(s => (s.Customer, s.Step), s => s.Wait);
        var disagreements = new List<WaitDisagreement>();
        var (compared, largest) = (0, TimeSpan.Zero);
        for (var c = 0; c < day.Customers.Length; c++)
        {
            var customer = day.Customers[c];
            for (var s = 0; s < customer.Steps.Length; s++)
            {
                if (customer.Steps[s] is not { Call: { } call } step)
                {
                    continue;
                }

                compared++;
                var wait = counted.GetValueOrDefault((c, s));
                var difference = wait is { } w ? (w - call.Wait).Duration() : TimeSpan.Zero;
                largest = difference > largest ? difference : largest;
                if (wait is null || difference > Agrees)
                {
                    disagreements.Add(new WaitDisagreement(
                        customer.Label, step.Row, step.Line, WaitFigures.Rounded(call.Wait.TotalMinutes), wait is null ? null : WaitFigures.Rounded(wait.Value.TotalMinutes)));
                }
            }
        }

        return new FedFigures(
            compared, compared - disagreements.Count, fed.ByTheRules, day.QueueLengths.Length, fed.LengthsAgree, fed.LeftOver, WaitFigures.Rounded(largest.TotalMinutes),
            [.. disagreements], fed.Refusals);
    }

    private static FreeFigures Free(RecordedDay day, LivedDay free)
    {
        var waits = free.Steps.Select(s => s.Wait).OfType<TimeSpan>().ToList();
        var pairs = free.Steps
            .Select(s => (Recorded: day.Customers[s.Customer].Steps[s.Step].Waited, Replayed: s.Wait))
            .Where(p => p.Recorded is not null && p.Replayed is not null).ToList();
        var recorded = day.Steps.Select(s => s.Waited).OfType<TimeSpan>().ToList();
        var services = free.Steps.Where(s => day.Customers[s.Customer].Steps[s.Step].IsService).Select(s => s.EndedAt - s.CalledAt).OfType<TimeSpan>();
        return new FreeFigures(
            WaitFigures.Of(waits), WaitFigures.Buckets(waits), WaitFigures.Of(services),
            [
                .. day.Counters.Select(c => Use(
                    c, free.Steps.Where(s => s.Counter == c.No).Select(s => s.EndedAt!.Value - s.CalledAt), free.Staffed.GetValueOrDefault(c.No), TimeSpan.Zero)),
            ],
            free.LeftOver,
            waits.Count == 0 || recorded.Count == 0 ? null : WaitFigures.Rounded(waits.Average(w => w.TotalMinutes) - recorded.Average(w => w.TotalMinutes)),
            pairs.Count == 0 ? null : WaitFigures.Rounded(pairs.Average(p => (p.Recorded - p.Replayed)!.Value.Duration().TotalMinutes)),
            free.Refusals);
    }

    private static IEnumerable<TimeSpan> Served(IEnumerable<RecordedStep> steps) =>
        steps.Where(s => s.IsService).Select(s => s.Call!.EndedAt - s.Call.StartedAt!.Value);

    private static CounterUse Use(RecordedCounter counter, IEnumerable<TimeSpan> calls, TimeSpan staffed, TimeSpan idle)
    {
        var lengths = calls.ToList();
        var serving = lengths.Aggregate(TimeSpan.Zero, (sum, l) => sum + l);
        return new CounterUse(
            counter.No, counter.Name, lengths.Count, WaitFigures.Rounded(serving.TotalMinutes), WaitFigures.Rounded(staffed.TotalMinutes),
            staffed > TimeSpan.Zero ? WaitFigures.Rounded(serving / staffed) : null, WaitFigures.Rounded(idle.TotalMinutes));
    }
}
