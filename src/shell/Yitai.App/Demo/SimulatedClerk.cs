using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Demo;

/// <summary>A clerk at one counter. Looks at the floor before each press and does what comes next, whoever pressed before.</summary>
internal sealed class SimulatedClerk(
    CounterNo counter, StaffId badge, Agenda agenda, DemoHall hall, ICustomers customers, ClerkPauses pauses, Random chance, Func<CounterNo, bool> isTaken)
{
    private static readonly TimeSpan LooksAgain = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Dictionary<TicketNo, DateTimeOffset> _backAt = [];
    private (TicketNo Ticket, DateTimeOffset Since, ServicePlan Plan)? _serving;
    private (TicketNo Ticket, DateTimeOffset Since, TimeSpan? Comes)? _calling;

    private string Me => DemoStaff.Sender(badge);

    public async Task WorkAsync(DateTimeOffset now)
    {
        var day = await hall.LookAsync();
        if (!day.IsOpen)
        {
            return;
        }

        var later = isTaken(counter) ? LooksAgain : await PressAsync(day, now);
        agenda.At(now + (later > TimeSpan.Zero ? later : TimeSpan.FromMilliseconds(1)), WorkAsync);
    }

    /// <returns>After how long to look again.</returns>
    private Task<TimeSpan> PressAsync(HallDay day, DateTimeOffset now) => day.At(counter) switch
    {
        Counter.Staffed other when other.Clerk != badge => Task.FromResult(LooksAgain),
        Counter.Closed => OpenAsync(day, now),
        Counter.Open open => NextAsync(day, open, now),
        Counter.Calling calling => CallAsync(day, calling, now),
        Counter.Serving serving => ServeAsync(day, serving, now),
        Counter.LeftService left => WaitOr(pauses.IsBack(left, now), new FloorCommand.ContinueService(counter, now)),
        Counter.Paused paused => WaitOr(pauses.IsBack(paused, now), new FloorCommand.ResumeCounter(counter, now)),
        _ => Task.FromResult(LooksAgain),
    };

    private async Task<TimeSpan> OpenAsync(HallDay day, DateTimeOffset now)
    {
        if (customers.IsStaffed(day, counter, now))
        {
            await hall.SendAsync(Me, new FloorCommand.OpenCounter(counter, badge, [], now));
        }

        return LooksAgain;
    }

    private async Task<TimeSpan> NextAsync(HallDay day, Counter.Open open, DateTimeOffset now)
    {
        var mine = day.Present.Values.Where(t => open.Lines.Contains(t.Line)).ToList();
        var back = mine.Where(t => t.Phase is TicketPhase.Parked parked && parked.Counter == counter).OrderBy(t => t.Order)
            .FirstOrDefault(t => _backAt.GetValueOrDefault(t.No, t.Phase.Since + (5 * Minute)) <= now);
        if (back is not null)
        {
            await hall.SendAsync(Me, new FloorCommand.ResumeTicket(counter, back.No, now));
            return TimeSpan.Zero;
        }

        var waiting = mine.Any(t => t.Phase is TicketPhase.Waiting);
        var parkedHere = mine.Any(t => t.Phase is TicketPhase.Parked parked && parked.Counter == counter);
        if (!waiting && !parkedHere && !customers.IsStaffed(day, counter, now))
        {
            await hall.SendAsync(Me, new FloorCommand.CloseCounter(counter, now));
            return LooksAgain;
        }

        if (customers.ClerksTakePauses && pauses.Wants(day, counter, now) is { } pause)
        {
            await hall.SendAsync(Me, pause);
            return LooksAgain;
        }

        if (waiting && await hall.SendAsync(Me, new FloorCommand.CallNext(counter, now)) is not null)
        {
            return TimeSpan.Zero;
        }

        return LooksAgain + TimeSpan.FromSeconds(chance.Next(0, 4));
    }

    private async Task<TimeSpan> CallAsync(HallDay day, Counter.Calling calling, DateTimeOffset now)
    {
        if (_calling is not { } call || call.Ticket != calling.Ticket || call.Since != calling.Since)
        {
            _calling = call = (calling.Ticket, calling.Since, customers.AnswersCall(day.Present[calling.Ticket]));
        }

        var spacing = day.Settings!.Limits.RecallSpacing + TimeSpan.FromSeconds(22);
        if (call.Comes is { } comes && now >= calling.Since + comes)
        {
            await hall.SendAsync(Me, new FloorCommand.StartService(counter, now));
            return TimeSpan.Zero;
        }

        if (now < calling.LastAt + spacing)
        {
            return call.Comes is { } soon && calling.Since + soon < calling.LastAt + spacing ? calling.Since + soon - now : calling.LastAt + spacing - now;
        }

        await hall.SendAsync(Me, calling.Recalls >= Math.Min(2, day.Settings.Limits.RecallLimit)
            ? new FloorCommand.MissTicket(counter, now)
            : new FloorCommand.RecallTicket(counter, now));
        return TimeSpan.Zero;
    }

    private async Task<TimeSpan> ServeAsync(HallDay day, Counter.Serving serving, DateTimeOffset now)
    {
        var ticket = day.Present[serving.Ticket];
        if (_serving is not { } service || service.Ticket != serving.Ticket || service.Since != serving.Since)
        {
            _serving = service = (serving.Ticket, serving.Since, customers.Needs(day, ticket, counter));
        }

        var ends = serving.Since + service.Plan.Length;
        if (now < ends)
        {
            return ends - now;
        }

        FloorCommand press = service.Plan switch
        {
            ServicePlan.SentOn s => new FloorCommand.TransferTicket(counter, s.To, s.ToCounter, now),
            ServicePlan.SetAside => new FloorCommand.ParkTicket(counter, now),
            ServicePlan.Ends e => new FloorCommand.EndService(counter, e.Outcome, e.RatingOffered, now),
            _ => new FloorCommand.EndService(counter, ServiceOutcome.GivenUp, RatingOffered: false, now),
        };
        if (await hall.SendAsync(Me, press) is null)
        {
            return LooksAgain;
        }

        if (service.Plan is ServicePlan.SetAside aside)
        {
            _backAt[ticket.No] = now + aside.For;
        }

        customers.Served(ticket, service.Plan, now);
        return TimeSpan.FromSeconds(chance.Next(2, 15));
    }

    private async Task<TimeSpan> WaitOr(bool isBack, FloorCommand press)
    {
        if (isBack)
        {
            await hall.SendAsync(Me, press);
        }

        return LooksAgain;
    }
}
