using Yitai.App.Replay;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Demo;

/// <summary>The customers of a recorded day, in a hall made from that recording: they come when they came and need what they needed;
/// whom a counter calls is the product's choice. Counters are staffed in the recorded hours.</summary>
internal sealed class RecordedCustomers(RecordedDay day) : ICustomers
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Before = TimeSpan.FromMinutes(1);

    private readonly Dictionary<TicketNo, (int Customer, int Step)> _whose = [];
    private readonly Dictionary<CounterNo, RecordedCounter> _counters = day.Counters.ToDictionary(c => c.No);
    private readonly Dictionary<LineId, DateTimeOffset> _lastStaffed = day.Lines.ToDictionary(
        l => l.Id, l => day.Counters.Where(c => c.Lines.Contains(l.Id)).SelectMany(c => c.Active).Select(a => a.To).DefaultIfEmpty().Max());

    private Agenda? _agenda;
    private DemoHall? _hall;

    public bool ClerksTakePauses => false;

    public static DemoStaff Staff(RecordedDay day) => new([.. day.Counters.Select(c => Clerks.At(c.No))], new StaffId("GUIDE"), new StaffId("MANAGER"));

    public (DateTimeOffset Opens, DateTimeOffset Closes)? NextDay(HallSettings settings, DateTimeOffset notBefore) =>
        day.Extent.To > notBefore ? (day.Extent.From - Before, day.Extent.To) : null;

    public void Come(Agenda agenda, DemoHall hall, HallDay opened, DateTimeOffset now)
    {
        (_agenda, _hall) = (agenda, hall);
        for (var customer = 0; customer < day.Customers.Length; customer++)
        {
            var who = customer;
            if (day.Customers[customer].Steps[0].JoinedAt < now)
            {
                continue;
            }

            agenda.At(day.Customers[customer].Steps[0].JoinedAt, at => JoinAsync(who, 0, null, at));
        }
    }

    /// <summary>In the recorded hours; and where a line's last hours are over, as long as somebody waits for it.</summary>
    public bool IsStaffed(HallDay floor, CounterNo counter, DateTimeOffset at)
    {
        var recorded = _counters[counter];
        return recorded.Active.Any(a => a.From <= at && at < a.To)
            || (recorded.Active.Length > 0 && recorded.Lines.Any(l => recorded.Active[^1].To == _lastStaffed[l] && at >= _lastStaffed[l]
                && floor.Present.Values.Any(t => t.Line == l && t.Phase is TicketPhase.Waiting)));
    }

    public TimeSpan? AnswersCall(Ticket ticket) => Step(ticket) is { Call: { StartedAt: { } started } call } ? started - call.CalledAt : TimeSpan.Zero;

    public ServicePlan Needs(HallDay floor, Ticket ticket, CounterNo counter)
    {
        if (!_whose.TryGetValue(ticket.No, out var who) || Step(ticket) is not { } step)
        {
            // Somebody who is not of the recording: a visitor of the demo.
            return new ServicePlan.Ends(floor.Settings!.Line(ticket.Line)!.TypicalService, ServiceOutcome.Done, RatingOffered: true);
        }

        var steps = day.Customers[who.Customer].Steps;
        var next = who.Step + 1 < steps.Length ? steps[who.Step + 1] : null;
        var length = step.Call is { } call ? call.EndedAt - (call.StartedAt ?? call.CalledAt) : floor.Settings!.Line(ticket.Line)!.TypicalService;
        return next?.Begin switch
        {
            StepBegin.Transfer => new ServicePlan.SentOn(length, next.Line, Stays(step, next) && _counters[counter].Lines.Contains(next.Line) ? counter : null),
            StepBegin.Resume => new ServicePlan.SetAside(length, next.JoinedAt - step.Call!.EndedAt),
            _ => new ServicePlan.Ends(length, step.Call is { StartedAt: null } ? ServiceOutcome.GivenUp : ServiceOutcome.Done, RatingOffered: false),
        };
    }

    public void Served(Ticket ticket, ServicePlan plan, DateTimeOffset now)
    {
        if (!_whose.TryGetValue(ticket.No, out var who))
        {
            return;
        }

        var steps = day.Customers[who.Customer].Steps;
        var next = who.Step + 1;
        if (plan is ServicePlan.SentOn or ServicePlan.SetAside)
        {
            _whose[ticket.No] = (who.Customer, next);
            MayLeave(ticket.No, ticket.Visit, now);
            return;
        }

        JoinsAgain(who.Customer, next, steps[who.Step].Call?.EndedAt, ticket.Visit, now);
    }

    private void JoinsAgain(int customer, int step, DateTimeOffset? after, VisitNo visit, DateTimeOffset now)
    {
        var steps = day.Customers[customer].Steps;
        if (step < steps.Length)
        {
            var gap = steps[step].JoinedAt - (after ?? steps[step].JoinedAt);
            _agenda!.At(now + (gap > TimeSpan.Zero ? gap : TimeSpan.Zero), at => JoinAsync(customer, step, visit, at));
        }
    }

    private async Task JoinAsync(int customer, int step, VisitNo? visit, DateTimeOffset now)
    {
        var who = day.Customers[customer];
        var through = who.Class == CustomerClass.Ordinary ? Channel.Kiosk : Channel.Guide;
        var sender = through == Channel.Kiosk ? "device:demo-kiosk" : "staff:GUIDE";
        var answer = await _hall!.SendAsync(sender, new FloorCommand.IssueTicket(visit, [who.Steps[step].Line], who.Class, through, who.BookedFor, null, now));
        if (answer?.Facts.Select(f => f.Fact).OfType<FloorFact.TicketIssued>().FirstOrDefault() is { } issued)
        {
            _whose[issued.Ticket] = (customer, step);
            MayLeave(issued.Ticket, issued.Visit, now);
        }
    }

    private void MayLeave(TicketNo ticket, VisitNo visit, DateTimeOffset now)
    {
        var (customer, step) = _whose[ticket];
        if (day.Customers[customer].Steps[step] is not { LeftAt: { } left } leaves)
        {
            return;
        }

        _agenda!.At(now + (left - leaves.JoinedAt), async at =>
        {
            if (await _hall!.SendAsync("ticket:" + ticket, new FloorCommand.LeaveQueue(ticket, at)) is not null)
            {
                JoinsAgain(customer, step + 1, left, visit, at);
            }
        });
    }

    private static bool Stays(RecordedStep step, RecordedStep next) =>
        next.Call is { } again && again.Counter == step.Call?.Counter && again.CalledAt - next.JoinedAt <= AtOnce;

    private RecordedStep? Step(Ticket ticket) => _whose.TryGetValue(ticket.No, out var who) ? day.Customers[who.Customer].Steps[who.Step] : null;
}
