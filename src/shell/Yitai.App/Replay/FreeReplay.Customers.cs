using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>What the customers of a day run freely do, one step after the other.</summary>
internal sealed partial class FreeReplay
{
    private void Finish(int customer, int step, CounterNo counter, DateTimeOffset now)
    {
        var steps = _day.Customers[customer].Steps;
        _hall.Finish(counter, customer, step, now);
        _counters.Freed(counter, now);
        if (step + 1 == steps.Length)
        {
            return;
        }

        var next = steps[step + 1];
        var gap = next.JoinedAt - (steps[step].Call?.EndedAt ?? next.JoinedAt);
        var then = now + (gap > TimeSpan.Zero ? gap : TimeSpan.Zero);
        switch (next.Begin)
        {
            case StepBegin.Ticket or StepBegin.Return:
                At(then, at => Join(customer, step + 1, at));
                break;
            case StepBegin.Transfer:
                Waits(customer, step + 1, now);
                break;
            case StepBegin.Resume:
                At(then, at => _counters.IsBack(counter, customer, step + 1, at));
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private void Join(int customer, int step, DateTimeOffset now)
    {
        if (_hall.Join(customer, step, now))
        {
            Waits(customer, step, now);
        }
    }

    private void Waits(int customer, int step, DateTimeOffset now)
    {
        var recorded = _day.Customers[customer].Steps[step];
        _whose[_hall.TicketOf(customer, step)!.No] = (customer, step);
        _counters.Waits(recorded.Line, 1);
        _counters.SomebodyMustServe(recorded.Line, now);
        if (_day.Lines.First(l => l.Id == recorded.Line).Overflow?.Wait is { } tooLong)
        {
            At(now + tooLong, _ => { }); // then other counters may help
        }

        if (recorded.LeftAt is { } left)
        {
            At(now + (left - recorded.JoinedAt), at => Leave(customer, step, at));
        }
    }

    private void Leave(int customer, int step, DateTimeOffset now)
    {
        if (_hall.TicketOf(customer, step) is { Phase: TicketPhase.Waiting } ticket && _whose[ticket.No] == (customer, step))
        {
            _hall.Leave(customer, step, now);
            _counters.Waits(ticket.Line, -1);
            Follow(customer, step, now);
        }
    }

    private void Follow(int customer, int step, DateTimeOffset now)
    {
        var steps = _day.Customers[customer].Steps;
        if (step + 1 < steps.Length)
        {
            var gap = steps[step + 1].JoinedAt - steps[step].LeftAt!.Value;
            At(now + (gap > TimeSpan.Zero ? gap : TimeSpan.Zero), at => Join(customer, step + 1, at));
        }
    }
}
