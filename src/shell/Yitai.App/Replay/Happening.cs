using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>What was recorded, as single events in the order the floor can live them.</summary>
/// <param name="Customer">With <paramref name="Step"/>, for events of customers; else -1.</param>
internal sealed record Happening(DateTimeOffset At, HappeningKind What, CounterNo Counter, int Customer, int Step)
{
    public static List<Happening> Of(RecordedDay day)
    {
        var all = new List<Happening>();
        foreach (var counter in day.Counters)
        {
            foreach (var span in counter.Active)
            {
                all.Add(new Happening(span.From, HappeningKind.Opens, counter.No, -1, -1));
                all.Add(new Happening(span.To, HappeningKind.Closes, counter.No, -1, -1));
            }
        }

        all.AddRange(day.QueueLengths.Select(q => q.At).Distinct().Select(at => new Happening(at, HappeningKind.IsCounted, default, -1, -1)));
        for (var customer = 0; customer < day.Customers.Length; customer++)
        {
            var steps = day.Customers[customer].Steps;
            for (var step = 0; step < steps.Length; step++)
            {
                all.AddRange(Of(steps[step], customer, step));
            }
        }

        return [.. all.OrderBy(h => h.At).ThenBy(h => h.What).ThenBy(h => h.Customer).ThenBy(h => h.Step).ThenBy(h => h.Counter.Value)];
    }

    private static IEnumerable<Happening> Of(RecordedStep s, int customer, int step)
    {
        if (s.Begin is StepBegin.Ticket or StepBegin.Return)
        {
            yield return new Happening(s.JoinedAt, HappeningKind.Joins, default, customer, step);
        }

        if (s.LeftAt is { } left)
        {
            yield return new Happening(left, HappeningKind.Leaves, default, customer, step);
        }

        if (s.Call is not { } call)
        {
            yield break;
        }

        var brief = call.EndedAt == call.CalledAt;
        yield return new Happening(call.CalledAt, brief ? HappeningKind.CalledBriefly : HappeningKind.Called, call.Counter, customer, step);
        if (call.StartedAt > call.CalledAt)
        {
            yield return new Happening(call.StartedAt.Value, HappeningKind.Starts, call.Counter, customer, step);
        }

        if (!brief)
        {
            yield return new Happening(call.EndedAt, HappeningKind.Finishes, call.Counter, customer, step);
        }
    }
}

/// <summary>In the order in which events of one instant are lived: who ends makes room for who is called.</summary>
internal enum HappeningKind
{
    Opens,
    Starts,
    Finishes,
    Joins,
    Leaves,

    /// <summary>Called and ended in the same instant: sent on by a desk that takes no time.</summary>
    CalledBriefly,
    Called,
    Closes,

    /// <summary>Somebody counted those who wait.</summary>
    IsCounted,
}
