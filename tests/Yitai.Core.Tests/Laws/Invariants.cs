using Yitai.Floor;

namespace Yitai.Core.Tests.Laws;

/// <summary>What holds of every floor, whatever happened before. Each rule says what it saw when it is broken.</summary>
public static class Invariants
{
    public static IEnumerable<string> Broken(HallDay day)
    {
        var staffed = day.Counters.Values.OfType<Counter.Staffed>().ToList();
        var tickets = day.Present.Values.Concat(day.Over.Values).ToList();

        foreach (var counter in staffed.Where(c => c.With is not null))
        {
            if (day.Present.GetValueOrDefault(counter.With!.Value) is not { } ticket || !IsAt(ticket, counter))
            {
                yield return $"counter {counter} has {counter.With}, whose ticket says otherwise";
            }
        }

        foreach (var ticket in day.Present.Values)
        {
            if (AtCounter(ticket) is { } no && (day.At(no) as Counter.Staffed)?.With != ticket.No)
            {
                yield return $"{ticket.No} is {ticket.Phase}, counter {no} is {day.At(no)}";
            }

            if (ticket.Phase.IsOver)
            {
                yield return $"{ticket.No} is over and still present";
            }

            if (ticket.Services.Skip(ticket.Ended.Length).Distinct().Count() != ticket.Services.Length - ticket.Ended.Length)
            {
                yield return $"{ticket.No} will be served twice in one line: {string.Join(", ", ticket.Services)}";
            }

            if (ticket.Services.Any(l => day.Settings!.Line(l) is null))
            {
                yield return $"{ticket.No} waits for a line the hall does not have";
            }
        }

        foreach (var no in staffed.Where(c => c.With is not null).GroupBy(c => c.With).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            yield return $"{no} is at several counters";
        }

        foreach (var clerk in staffed.GroupBy(c => c.Clerk).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            yield return $"clerk {clerk} is at several counters";
        }

        foreach (var no in day.Present.Keys.Intersect(day.Over.Keys))
        {
            yield return $"{no} is both present and over";
        }

        foreach (var over in day.Over.Values.Where(t => !t.Phase.IsOver))
        {
            yield return $"{over.No} is {over.Phase} and counted as over";
        }

        foreach (var negative in tickets.Where(t => t.Waited < TimeSpan.Zero || t.Ended.Any(e => e.EndedAt < e.StartedAt)))
        {
            yield return $"{negative.No} waited or was served for a negative time";
        }

        foreach (var problem in Numbers(day, tickets).Concat(Visits(day)))
        {
            yield return problem;
        }

        if (day.Calls.Count > HallDay.RememberedCalls || day.Calls.Zip(day.Calls.Skip(1)).Any(p => p.First.No >= p.Second.No))
        {
            yield return "the board's calls are too many or out of order";
        }

        foreach (var ticket in day.Prints.Values.Where(p => p.Ticket is not null).GroupBy(p => p.Ticket))
        {
            if (ticket.Count(p => p.IsOpen) > 1 || ticket.Count(p => !p.Again) != 1)
            {
                yield return $"{ticket.Key} is on its way to several printers, or two of its slips are not marked";
            }
        }

        if (!day.IsOpen && (day.Present.Count > 0 || staffed.Count > 0 || day.Presses.Count > 0))
        {
            yield return "the day is closed and somebody is still there";
        }
    }

    /// <summary>By letter 1, 2, 3 … without a gap; orders of issue 1, 2, 3 … without a gap.</summary>
    private static IEnumerable<string> Numbers(HallDay day, List<Ticket> tickets)
    {
        foreach (var letter in tickets.GroupBy(t => t.No.Value.TrimEnd("0123456789".ToCharArray())))
        {
            var counts = letter.Select(t => int.Parse(t.No.Value.AsSpan(letter.Key.Length))).Order().ToList();
            if (!counts.SequenceEqual(Enumerable.Range(1, counts.Count)) || day.Numbers[letter.Key] != counts.Count)
            {
                yield return $"the numbers of {letter.Key} are {string.Join(" ", counts)}, the last one is said to be {day.Numbers[letter.Key]}";
            }
        }

        if (!tickets.Select(t => t.Order).Order().SequenceEqual(Enumerable.Range(1, tickets.Count)))
        {
            yield return "the orders of issue have a gap";
        }
    }

    private static IEnumerable<string> Visits(HallDay day)
    {
        foreach (var visit in day.Present.Values.GroupBy(t => t.Visit).Where(g => g.Count() > 1))
        {
            yield return $"visit {visit.Key} holds {string.Join(", ", visit.Select(t => t.No))}";
        }

        foreach (var ticket in day.Present.Values.Where(t => day.Visits[t.Visit] is var v && (v.Ticket != t.No || v.OverAt is not null)))
        {
            yield return $"{ticket.No} is present, its visit is {day.Visits[ticket.Visit]}";
        }
    }

    private static bool IsAt(Ticket ticket, Counter.Staffed counter) => counter switch
    {
        Counter.Calling => ticket.Phase is TicketPhase.Called called && called.Counter == counter.No,
        Counter.Serving or Counter.LeftService => ticket.Phase is TicketPhase.Serving serving && serving.Counter == counter.No,
        _ => false,
    };

    private static CounterNo? AtCounter(Ticket ticket) => ticket.Phase switch
    {
        TicketPhase.Called called => called.Counter,
        TicketPhase.Serving serving => serving.Counter,
        _ => null,
    };
}
