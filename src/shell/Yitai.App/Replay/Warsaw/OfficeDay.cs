using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Replay.Warsaw;

/// <summary>One office on one day as lines, counters and customers.</summary>
internal static class OfficeDay
{
    private static readonly BusinessCalendar Calendar = new("Europe/Warsaw", new TimeOnly(4, 0));

    private static readonly ImmutableArray<string> Derivation =
    [
        "Single customers were not recorded. Calls follow from the numbers shown, arrivals from the calls and the change of those waiting, leavers from a queue that grew shorter than its calls explain.",
        "Inside an interval between two snapshots (about 5 minutes) arrivals and calls are spread evenly and called in turn: a derived wait is right to about the length of the two intervals it lies between.",
        "A number that nobody answered counts as a call, because the board shows it like any other.",
        "Counters are as many as were open for a queue, each queue its own; in the offices some of them serve several queues.",
        "A counter has its customer until its next call if the next one had to wait; otherwise for the day's middle of those lengths. So the free run repeats the recorded pace and tests the order and the counting, not the pace.",
    ];

    public static RecordedDay Of(OfficeRows rows)
    {
        var letters = Letters.For([.. rows.Queues.Values.Select(q => q[0].Letter)]);
        var lines = ImmutableArray.CreateBuilder<RecordedLine>();
        var counters = ImmutableArray.CreateBuilder<RecordedCounter>();
        var customers = new List<RecordedCustomer>();
        var lengths = ImmutableArray.CreateBuilder<QueueLength>();
        DateTimeOffset At(TimeOnly time) => Calendar.At(rows.On, time);
        foreach (var (queue, snapshots) in rows.Queues)
        {
            var seen = snapshots.Select(s => s.Seen).OrderBy(s => s.At).ToList();
            var head = snapshots[0];
            var flows = Flow.Of(seen, head.Letter.Length > 0 ? head.Letter[0] : null);
            var people = QueueCustomers.Of(seen, flows, At);
            var services = QueueServices.Of(people, head.DeclaredMinutes, out var typical);
            var line = new LineId(Slug.Of("q" + queue));
            var first = counters.Count;
            lines.Add(new RecordedLine(line, letters[lines.Count], head.Name, typical));
            for (var k = 1; k <= Math.Max(1, flows.Select(f => f.Open).DefaultIfEmpty().Max()); k++)
            {
                counters.Add(new RecordedCounter(new CounterNo(first + k), $"{head.Letter}{k} ({queue})", [line], QueueServices.Staffed(k, flows, services, At)));
            }

            var served = services.ToDictionary(s => s.Customer);
            customers.AddRange(people.Select((p, i) => new RecordedCustomer($"{queue}-{i + 1}", [Step(line, p, served.TryGetValue(i, out var s) ? s : null, first)])));
            lengths.AddRange(seen.Select(s => new QueueLength(At(s.At), line, s.Waiting)));
        }

        return new RecordedDay(
            rows.Office, rows.On, Calendar, lines.ToImmutable(), counters.ToImmutable(),
            [.. customers.OrderBy(c => c.Steps[0].JoinedAt)], rows.Count, Derivation)
        { QueueLengths = lengths.ToImmutable() };
    }

    private static RecordedStep Step(LineId line, QueueCustomer customer, QueueServices.Service? service, int countersBefore) => service is { } s
        ? new RecordedStep(
            0, line, StepBegin.Ticket, customer.JoinedAt,
            new RecordedCall(new CounterNo(countersBefore + s.Counter), s.From, s.From, s.To, s.From - customer.JoinedAt), null, IsRegistration: false)
        : new RecordedStep(0, line, StepBegin.Ticket, customer.JoinedAt, null, customer.LeftAt, IsRegistration: false);
}
