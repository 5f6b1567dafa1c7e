using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Demo;

/// <summary>Customers made by chance: most take a number at the kiosk, some are met by the guide; some leave, miss their call,
/// postpone, have several things to do, or rate.</summary>
/// <param name="about">Customers a day.</param>
internal sealed class SimulatedCustomers(int about, StaffId guide, Random chance) : ICustomers
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(10);
    private static readonly ImmutableArray<CustomerClass> ByGuide =
        [CustomerClass.Ordinary, CustomerClass.Ordinary, CustomerClass.Elderly, CustomerClass.Elderly, CustomerClass.Vip, CustomerClass.WithInfant, CustomerClass.Pregnant, CustomerClass.Disabled];

    private Agenda? _agenda;
    private DemoHall? _hall;
    private WaitingCustomers? _waiting;

    public bool ClerksTakePauses => true;

    public (DateTimeOffset Opens, DateTimeOffset Closes)? NextDay(HallSettings settings, DateTimeOffset notBefore)
    {
        var first = settings.Calendar.DayOf(notBefore);
        return Enumerable.Range(0, 8).Select(first.AddDays)
            .Select(on => settings.Hours[((int)on.DayOfWeek + 6) % 7] is { } h ? (settings.Calendar.At(on, h.Opens), settings.Calendar.At(on, h.Closes)) : ((DateTimeOffset, DateTimeOffset)?)null)
            .FirstOrDefault(h => h is { } hours && hours.Item2 > notBefore);
    }

    /// <summary>In the opening hours, every fourth counter in the peaks only; afterwards while somebody waits whom no other counter serves.</summary>
    public bool IsStaffed(HallDay day, CounterNo counter, DateTimeOffset at)
    {
        if (at >= day.ClosesAt)
        {
            var served = day.Counters.Values.OfType<Counter.Staffed>().Where(c => c.No != counter).SelectMany(c => c.Lines).ToHashSet();
            var lines = day.Settings!.Counter(counter)?.Lines ?? [];
            return day.Present.Values.Any(t => t.Phase is TicketPhase.Waiting && lines.Contains(t.Line) && !served.Contains(t.Line));
        }

        var index = day.Settings!.Counters.ToList().FindIndex(c => c.No == counter);
        var hours = day.ClosesAt - day.OpensAt;
        return index % 4 == 3
            ? at >= day.OpensAt + (hours * 0.08) && at < day.OpensAt + (hours * 0.9)
            : at >= day.OpensAt - Early + TimeSpan.FromMinutes(index % 5);
    }

    public void Come(Agenda agenda, DemoHall hall, HallDay day, DateTimeOffset now)
    {
        (_agenda, _hall, _waiting) = (agenda, hall, new WaitingCustomers(agenda, hall, chance));
        foreach (var at in ArrivalCurve.Of(day.OpensAt, day.ClosesAt - TimeSpan.FromMinutes(20), about, chance).Where(a => a > now))
        {
            agenda.At(at, ArriveAsync);
        }
    }

    public TimeSpan? AnswersCall(Ticket ticket) => chance.Next(100) < (ticket.Misses == 0 ? 6 : 20) ? null : TimeSpan.FromSeconds(chance.Next(8, 45));

    public ServicePlan Needs(HallDay day, Ticket ticket, CounterNo counter)
    {
        var typical = day.Settings!.Line(ticket.Line)!.TypicalService;
        var length = typical * Math.Clamp(Math.Exp(0.55 * Normal()) * 0.9, 0.2, 4);
        var die = chance.Next(1000);
        var others = day.Settings.Lines.Where(l => !ticket.Services.Contains(l.Id) && day.Settings.Counters.Any(c => c.Lines.Contains(l.Id))).ToList();
        return die switch
        {
            < 40 when others.Count > 0 && ticket.Ended.IsEmpty => new ServicePlan.SentOn(length * 0.3, others[chance.Next(others.Count)].Id, null),
            < 70 => new ServicePlan.SetAside(length * 0.4, TimeSpan.FromMinutes(chance.Next(2, 9))),
            < 110 => new ServicePlan.Ends(length * 0.6, ServiceOutcome.MustReturn, true),
            < 125 => new ServicePlan.Ends(length * 0.5, ServiceOutcome.NotPossible, true),
            < 135 => new ServicePlan.Ends(length * 0.3, ServiceOutcome.GivenUp, false),
            _ => new ServicePlan.Ends(length, ServiceOutcome.Done, chance.Next(100) < 93),
        };
    }

    public void Served(Ticket ticket, ServicePlan plan, DateTimeOffset now)
    {
        if (plan is ServicePlan.Ends { RatingOffered: true } && chance.Next(100) < 62)
        {
            var score = chance.Next(100) switch { < 78 => 5, < 92 => 4, < 97 => 3, < 99 => 2, _ => 1 };
            After(now, 5, 120, at => _hall!.SendAsync(WaitingCustomers.Sender(ticket.No), new FloorCommand.RateService(ticket.No, score, at)));
        }
    }

    private async Task ArriveAsync(DateTimeOffset now)
    {
        var day = await _hall!.LookAsync();
        var die = chance.Next(100);
        if (die < 35)
        {
            var arrived = await _hall.SendAsync(DemoStaff.Sender(guide), new FloorCommand.ArriveVisit(Channel.Guide, now));
            if (arrived?.Facts.Select(f => f.Fact).OfType<FloorFact.VisitArrived>().FirstOrDefault() is { } visit)
            {
                After(now, 3, 22, at => MeetAsync(visit.Visit, at));
            }

            return;
        }

        await TakeNumberAsync(day, null, CustomerClass.Ordinary, die < 38 ? Channel.Phone : Channel.Kiosk, now);
    }

    private async Task MeetAsync(VisitNo visit, DateTimeOffset now)
    {
        await _hall!.SendAsync(DemoStaff.Sender(guide), new FloorCommand.GreetVisit(visit, now));
        After(now, 10, 60, async at =>
        {
            if (chance.Next(100) < 18)
            {
                var how = Enum.GetValues<HelpedBy>();
                await _hall.SendAsync(DemoStaff.Sender(guide), new FloorCommand.HelpVisit(visit, how[chance.Next(how.Length)], at));
                return;
            }

            await TakeNumberAsync(await _hall.LookAsync(), visit, ByGuide[chance.Next(ByGuide.Length)], Channel.Guide, at);
        });
    }

    private async Task TakeNumberAsync(HallDay day, VisitNo? visit, CustomerClass who, Channel through, DateTimeOffset now)
    {
        var open = day.Settings!.Lines.Where(l => (through == Channel.Guide || l.OnKiosk) && FloorDecider.LineClosed(day, l, now) is null
            && day.Settings.Counters.Any(c => c.Lines.Contains(l.Id))).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var services = Enumerable.Range(0, chance.Next(100) < 9 ? 2 : 1).Select(_ => LineDemand.Choose(day.Settings, open, chance.NextDouble()).Id).Distinct();
        var sender = through switch { Channel.Guide => DemoStaff.Sender(guide), Channel.Phone => "device:demo-phone", _ => "device:demo-kiosk" };
        var answer = await _hall!.SendAsync(sender, new FloorCommand.IssueTicket(visit, [.. services], who, through, null, null, now));
        if (answer?.Facts.Select(f => f.Fact).OfType<FloorFact.TicketIssued>().FirstOrDefault() is { } issued)
        {
            _waiting!.Begins(issued.Ticket, now);
        }
    }

    private void After(DateTimeOffset now, int fromSeconds, int toSeconds, Func<DateTimeOffset, Task> what) =>
        _agenda!.At(now + TimeSpan.FromSeconds(chance.Next(fromSeconds, toSeconds)), what);

    /// <summary>Standard normal (Box & Muller 1958).</summary>
    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}
