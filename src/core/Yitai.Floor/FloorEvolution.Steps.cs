using System.Collections.Immutable;

namespace Yitai.Floor;

public static partial class FloorEvolution
{
    /// <summary>Under other settings nothing is taken back and nobody comes back who could not be served any more.</summary>
    private static HallDay Resettled(HallDay day, HallSettings settings) => day with
    {
        Settings = settings,
        CallsOf = day.CallsOf.ToImmutableDictionary(c => c.Key, c => c.Value with { Groups = [] }),
        Helps = day.Helps.ToImmutableDictionary(h => h.Key, h => h.Value.RemoveAll(l => settings.Line(l) is null)),
        Presses = ImmutableDictionary<CounterNo, Press>.Empty,
        LeftAtClose = [.. day.LeftAtClose.Where(t => t.Services.All(l => settings.Line(l) is not null))],
    };

    private static HallDay Issued(HallDay day, FloorFact.TicketIssued f)
    {
        var letter = f.Ticket.Value.TrimEnd("0123456789".ToCharArray());
        return Visit(day, f.Visit, v => v with { Ticket = f.Ticket }) with
        {
            Present = day.Present.Add(f.Ticket, Floor.Ticket.Of(f, day.Present.Count + day.Over.Count + 1)),
            Numbers = day.Numbers.SetItem(letter, day.Numbers.GetValueOrDefault(letter) + 1),
            Issued = day.Issued.SetItems(f.Services.Select(l => KeyValuePair.Create(l, day.Issued.GetValueOrDefault(l) + 1))),
        };
    }

    private static HallDay Left(HallDay day, FloorFact.TicketLeft f)
    {
        var line = day.Ticket(f.Ticket)!.Line;
        var after = Ticket(day, f.Ticket, t => EndWait(t, f.At) with { Phase = new TicketPhase.Left(f.At) });
        return after.AnybodyIn(line) ? after : after with { Waits = after.Waits.NobodyWaits(line) };
    }

    /// <summary>What the call of a ticket tells the estimates.</summary>
    private static WaitMemory Remembered(HallDay day, FloorFact.TicketCalled f)
    {
        var ticket = day.Present[f.Ticket];
        var othersWait = day.Present.Values.Any(t => t.Phase is TicketPhase.Waiting && t.Line == ticket.Line && t.No != ticket.No);
        return day.Waits.After(ticket, day.HourOf(ticket.IssuedAt), othersWait, f.At);
    }

    private static HallDay Called(HallDay day, FloorFact.TicketCalled f) => Announced(
        Pressed(day, f, f.Counter, f.Ticket,
            s => new Counter.Calling(s.No, s.Clerk, s.Lines, f.Ticket, Recalls: 0, LastAt: f.At, f.At),
            t => EndWait(t, f.At) with { Phase = new TicketPhase.Called(f.Counter, f.At), FirstCalledAt = t.FirstCalledAt ?? f.At }),
        f.Ticket, f.Counter, times: 1, f.At) with
    {
        Waits = Remembered(day, f),
        CallsOf = day.CallsOf.SetItem(f.Counter, CounterCalls.After(day.CallsOf.GetValueOrDefault(f.Counter), SharedGroup(day, f), day.Settings!.Choosing.Shares.Sum(), f)),
    };

    /// <summary>The group of a called ticket if it takes turns with others; null: its call is nobody's turn.</summary>
    private static int? SharedGroup(HallDay day, FloorFact.TicketCalled f) =>
        Standing.Of(day.Present[f.Ticket], day.Settings!, f.At) is { Tier: 2 } standing && day.Settings!.Choosing.IsShared(standing.Group) ? standing.Group : null;

    private static HallDay Recalled(HallDay day, FloorFact.TicketRecalled f)
    {
        var calling = (Counter.Calling)day.At(f.Counter);
        var after = Pressed(day, f, f.Counter, f.Ticket, _ => calling with { Recalls = calling.Recalls + 1, LastAt = f.At }, t => t);
        return Announced(after, f.Ticket, f.Counter, calling.Recalls + 2, f.At);
    }

    private static HallDay Announced(HallDay day, TicketNo ticket, CounterNo counter, int times, DateTimeOffset at)
    {
        var calls = day.Calls.Add(new CalledNumber(day.CallCount + 1, ticket, counter, times, at));
        return day with { CallCount = day.CallCount + 1, Calls = calls.Count > HallDay.RememberedCalls ? calls.RemoveAt(0) : calls };
    }

    private static HallDay Missed(HallDay day, FloorFact.TicketMissed f) => Pressed(day, f, f.Counter, f.Ticket,
        s => Idle(s, f.At),
        t => t with
        {
            Misses = t.Misses + 1,
            SentTo = null,
            Phase = t.Misses + 1 >= day.Settings!.Limits.MissLimit ? new TicketPhase.Void(f.At) : new TicketPhase.Missed(f.Counter, f.At),
        });

    private static HallDay Ended(HallDay day, FloorFact.ServiceEnded f)
    {
        var ticket = day.Present[f.Ticket];
        var ended = new EndedService(ticket.Line, f.Counter, ticket.Phase.Since, f.At, Served(ticket, f.At), f.Outcome, f.RatingOffered);
        var recent = day.Recent.GetValueOrDefault(ended.Line, []);
        return Pressed(day, f, f.Counter, f.Ticket,
            s => f.Here ? new Counter.Serving(s.No, s.Clerk, s.Lines, f.Ticket, f.At) : Idle(s, f.At),
            t => t with
            {
                Ended = t.Ended.Add(ended),
                ServedBefore = TimeSpan.Zero,
                SentTo = null,
                Phase = f.Next is null ? new TicketPhase.Done(f.At)
                    : f.Here ? new TicketPhase.Serving(f.Counter, f.At)
                    : new TicketPhase.Waiting(f.At),
            }) with
        {
            LastDone = f.Next is null ? day.LastDone.SetItem(f.Counter, f.Ticket) : day.LastDone,
            Recent = day.Recent.SetItem(ended.Line, [.. recent.Skip(recent.Length + 1 - HallDay.RememberedServices), ended]),
        };
    }

    private static HallDay Transferred(HallDay day, FloorFact.TicketTransferred f) => Pressed(day, f, f.From, f.Ticket,
        s => Idle(s, f.At),
        t => t with
        {
            Services = [.. t.Services.Take(t.Ended.Length), f.ToLine, .. t.Services.Skip(t.Ended.Length + 1).Where(l => l != f.ToLine)],
            SentTo = f.ToCounter,
            ServedBefore = Served(t, f.At),
            Phase = new TicketPhase.Waiting(f.At),
        });

    private static HallDay Undone(HallDay day, FloorFact.PressUndone f)
    {
        var press = day.Presses[f.Counter];
        var before = press.TicketBefore;
        var announced = press.Fact is nameof(FloorFact.TicketCalled) or nameof(FloorFact.TicketRecalled);
        var last = announced ? day.Calls.FindLastIndex(c => c.Counter == f.Counter) : -1;
        var uncalled = press.Fact == nameof(FloorFact.TicketCalled) ? press.CallsBefore?.Groups ?? [] : day.CallsOf.GetValueOrDefault(f.Counter)?.Groups ?? [];
        var ended = press.Fact == nameof(FloorFact.ServiceEnded) ? press.TicketAfter.Ended[^1] : null;
        return day with
        {
            Present = day.Present.SetItem(before.No, before),
            Over = day.Over.Remove(before.No),
            Counters = day.Counters.SetItem(f.Counter, press.CounterBefore),
            Presses = day.Presses.Remove(f.Counter),
            Calls = last < 0 ? day.Calls : day.Calls.RemoveAt(last),
            Recent = ended is null ? day.Recent : day.Recent.SetItem(ended.Line, day.Recent[ended.Line].Remove(ended)),
            CallsOf = day.CallsOf.TryGetValue(f.Counter, out var calls) ? day.CallsOf.SetItem(f.Counter, calls with { Groups = uncalled }) : day.CallsOf,
        };
    }

    private static HallDay Closed(HallDay day, FloorFact.DayClosed f)
    {
        var left = day.Present.Values.Select(t => EndWait(t, f.At) with { Phase = new TicketPhase.Void(f.At) });
        var closed = day.Counters.Values.Select(c => (Counter)new Counter.Closed(c.No, f.At));
        return day with
        {
            IsOpen = false,
            Present = ImmutableDictionary<TicketNo, Ticket>.Empty,
            Over = day.Over.AddRange(left.Select(t => KeyValuePair.Create(t.No, t))),
            LeftAtClose = [.. day.Present.Values.OrderBy(t => t.Order)],
            Counters = closed.ToImmutableDictionary(c => c.No),
            Helps = ImmutableDictionary<CounterNo, ImmutableArray<LineId>>.Empty,
            Panics = ImmutableDictionary<CounterNo, DateTimeOffset>.Empty,
            Presses = ImmutableDictionary<CounterNo, Press>.Empty,
        };
    }

    /// <summary>Who was left when the day was closed by mistake is there again; who was at a counter waits, for the counters are closed.</summary>
    private static HallDay Reopened(HallDay day)
    {
        var back = day.LeftAtClose.Select(t => t.Phase is TicketPhase.Called or TicketPhase.Serving
            ? t with { Phase = new TicketPhase.Waiting(t.Phase.Since) }
            : t).ToList();
        return day with
        {
            IsOpen = true,
            Present = back.ToImmutableDictionary(t => t.No),
            Over = day.Over.RemoveRange(back.Select(t => t.No)),
            LeftAtClose = [],
        };
    }

    /// <summary>A press at a counter that moves a ticket: both change, and what they were is kept for the undo.</summary>
    private static HallDay Pressed(HallDay day, FloorFact fact, CounterNo counter, TicketNo ticket, Func<Counter.Staffed, Counter> move, Func<Ticket, Ticket> change)
    {
        var counterBefore = day.At(counter);
        var ticketBefore = day.Present[ticket];
        var counterAfter = move((Counter.Staffed)counterBefore);
        var ticketAfter = change(ticketBefore);
        var press = new Press(fact.GetType().Name, fact.At, counterBefore, ticketBefore, counterAfter, ticketAfter) { CallsBefore = day.CallsOf.GetValueOrDefault(counter) };
        var (present, over) = Placed(day, ticketAfter);
        return day with
        {
            Present = present,
            Over = over,
            Counters = day.Counters.SetItem(counter, counterAfter),
            Presses = day.Presses.SetItem(counter, press),
        };
    }

    private static HallDay Ticket(HallDay day, TicketNo no, Func<Ticket, Ticket> change)
    {
        var (present, over) = Placed(day, change(day.Ticket(no)!));
        return day with { Present = present, Over = over };
    }

    /// <summary>The tickets that are here and those that are over, with this one where it belongs.</summary>
    private static (ImmutableDictionary<TicketNo, Ticket> Present, ImmutableDictionary<TicketNo, Ticket> Over) Placed(HallDay day, Ticket ticket) =>
        ticket.Phase.IsOver
            ? (day.Present.Remove(ticket.No), day.Over.SetItem(ticket.No, ticket))
            : (day.Present.SetItem(ticket.No, ticket), day.Over);

    private static HallDay Visit(HallDay day, VisitNo no, Func<Visit, Visit> change) =>
        day with { Visits = day.Visits.SetItem(no, change(day.Visits[no])) };

    private static HallDay Print(HallDay day, PrintJobId job, Func<Print, Print> change) =>
        day with { Prints = day.Prints.SetItem(job, change(day.Prints[job])) };

    /// <summary>A change of the counter alone ends what could be taken back at it.</summary>
    private static HallDay Counter(HallDay day, Counter counter) =>
        day with { Counters = day.Counters.SetItem(counter.No, counter), Presses = day.Presses.Remove(counter.No) };

    private static HallDay Staffed(HallDay day, CounterNo no, Func<Counter.Staffed, Counter> change) =>
        Counter(day, change((Counter.Staffed)day.At(no)));

    private static Counter.Open Idle(Counter.Staffed s, DateTimeOffset at) => new Counter.Open(s.No, s.Clerk, s.Lines, at);

    /// <summary>What the present service has had at counters until now.</summary>
    private static TimeSpan Served(Ticket t, DateTimeOffset at) =>
        t.Phase is TicketPhase.Serving serving ? t.ServedBefore + (at - serving.Since) : t.ServedBefore;

    private static Ticket EndWait(Ticket t, DateTimeOffset at) =>
        t.Phase is TicketPhase.Waiting waiting ? t with { Waited = t.Waited + (at - waiting.Since) } : t;
}
