using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Core.Tests.Laws;

/// <summary>What always holds, over random days.</summary>
public sealed class Over_random_days
{
    [Fact]
    public void Whatever_is_done_the_floor_is_whole() => Days.Hold(day =>
    {
        foreach (var step in Run.Of(day).Where(s => !s.Facts.IsEmpty))
        {
            Assert.Empty(Invariants.Broken(step.After).Select(b => $"{step.Command}: {b}"));
        }
    });

    [Fact]
    public void The_fold_of_the_facts_is_the_floor_and_so_is_the_fold_from_the_last_opening() => Days.Hold(day =>
    {
        var facts = Run.FactsOf(day);
        var live = Run.Of(day).Select(s => s.After).LastOrDefault();
        if (live is null)
        {
            return;
        }

        var folded = facts.Aggregate(HallDay.Start, FloorEvolution.Evolve);
        var sinceOpening = facts.Skip(facts.ToList().FindLastIndex(f => f is FloorFact.DayOpened)).Aggregate(HallDay.Start, FloorEvolution.Evolve);
        Assert.Equal(Spelling.Of(live), Spelling.Of(folded));
        Assert.Equal(Spelling.Of(live), Spelling.Of(sinceOpening));
    }, days: 20);

    [Fact]
    public void What_a_day_takes_over_is_what_the_days_before_left() => Days.Hold(day =>
    {
        foreach (var step in Run.Of(day))
        {
            foreach (var opened in step.Facts.OfType<FloorFact.DayOpened>())
            {
                Assert.Equal(Spelling.Of(step.Before.Carry()), Spelling.Of(opened.Carried));
                Assert.Equal(step.Before.DaysBefore + 1, step.After.DaysBefore);
            }
        }
    });

    [Fact]
    public void Nobody_with_a_better_place_is_passed_over() => Days.Hold(day =>
    {
        foreach (var step in Run.Of(day).Where(s => s.Command is FloorCommand.CallNext && !s.Facts.IsEmpty && IsPlain(s.Before.Settings!)))
        {
            var call = (FloorFact.TicketCalled)step.Facts[0];
            var before = step.Before;
            var called = before.Present[call.Ticket];
            var counter = (Counter.Staffed)before.At(call.Counter);
            foreach (var other in before.Present.Values.Where(t => t.No != called.No && CallableAt(before, counter, t, call.At)))
            {
                Assert.True(ComesFirst(before, counter, called, other), $"{called} was called, {other} was passed over");
            }
        }
    });

    [Fact]
    public void Whoever_could_be_called_is_called() => Days.Hold(day =>
    {
        foreach (var step in Run.Of(day).Where(s => s.Decision is Decision<FloorFact>.Refused { Because: FloorRefusal.NobodyWaits }))
        {
            var counter = (Counter.Staffed)step.Before.At(((FloorCommand.CallNext)step.Command).Counter);
            Assert.DoesNotContain(step.Before.Present.Values, t => CallableAt(step.Before, counter, t, step.Command.At));
        }
    });

    [Fact]
    public void No_more_are_away_than_may_be_and_nobody_leaves_beyond_the_limit() => Days.Hold(day =>
    {
        foreach (var step in Run.Of(day))
        {
            var limits = step.Before.Settings!.Limits;
            foreach (var fact in step.Facts.Where(f => f is FloorFact.CounterPaused { Reason: PauseReason.Away } or FloorFact.ServiceLeft))
            {
                Assert.True(step.After.Counters.Values.Count(c => c.IsAway) <= limits.AwayAtOnce, $"{fact} made too many away");
                var by = (fact as FloorFact.CounterPaused)?.ReturnBy ?? ((FloorFact.ServiceLeft)fact).ReturnBy;
                Assert.True(by > fact.At && by <= fact.At + limits.AwayLimit, $"{fact} is back too late");
            }
        }
    });

    [Fact]
    public void An_undo_restores_the_counter_and_the_ticket_exactly() => Days.Hold(day =>
    {
        var pressedOn = new Dictionary<CounterNo, HallDay>();
        foreach (var step in Run.Of(day))
        {
            foreach (var fact in step.Facts)
            {
                if (fact is FloorFact.PressUndone undone)
                {
                    var before = pressedOn[undone.Counter];
                    var ticket = step.Before.Presses[undone.Counter].TicketBefore.No;
                    Assert.Equal(Spelling.Of(before.At(undone.Counter)), Spelling.Of(step.After.At(undone.Counter)));
                    Assert.Equal(Spelling.Of(before.Ticket(ticket)), Spelling.Of(step.After.Ticket(ticket)));
                    Assert.False(step.After.Presses.ContainsKey(undone.Counter));
                }
                else if (PressAt(fact) is { } counter)
                {
                    pressedOn[counter] = step.Before;
                }
            }
        }
    });

    [Fact]
    public void The_same_floor_and_command_decide_the_same_and_a_refusal_changes_nothing() => Days.Hold(day =>
    {
        foreach (var step in Run.Of(day).Where((_, i) => i % 11 == 0))
        {
            var before = Spelling.Of(step.Before);
            Assert.Equal(Spelling.Of(step.Decision), Spelling.Of(FloorDecider.Decide(step.Before, step.Command)));
            Assert.Equal(before, Spelling.Of(step.Before));
            if (step.Decision is Decision<FloorFact>.Refused)
            {
                Assert.Same(step.Before, step.After);
            }
        }
    }, days: 15);

    [Fact]
    public void The_time_of_a_fact_is_the_time_of_its_command() => Days.Hold(day =>
    {
        foreach (var step in Run.Of(day))
        {
            Assert.All(step.Facts, f => Assert.Equal(step.Command.At, f.At));
        }
    }, days: 20);

    [Fact]
    public void Letting_others_go_first_lets_at_least_so_many_go_first_and_coming_back_brings_nobody_forward() => Days.Hold(day =>
    {
        foreach (var step in Run.Of(day))
        {
            if (step.Facts is [FloorFact.TicketPostponed postponed, ..])
            {
                var line = step.Before.Present[postponed.Ticket].Line;
                var (before, after) = (PlaceOf(step.Before, line, postponed.Ticket, postponed.At), PlaceOf(step.After, line, postponed.Ticket, postponed.At));
                Assert.True(after >= before + postponed.Places, $"{step.Command}: from place {before} to {after}");
            }
            else if (step.Facts is [FloorFact.TicketReturned returned, ..])
            {
                var line = step.After.Present[returned.Ticket].Line;
                var wait = step.Before.WaitingIn(line, step.Command.At).Count;
                var ahead = PlaceOf(step.After, line, returned.Ticket, returned.At);
                Assert.True(ahead <= wait, $"{step.Command}: behind people who do not wait");
                Assert.True(returned.PlaceAt >= step.Before.Present[returned.Ticket].PlaceAt || step.Before.Present[returned.Ticket].KeepsAppointment);
            }
        }
    });

    [Fact]
    public void A_timer_that_runs_fires_when_it_is_due_and_then_no_more() => Days.Hold(day =>
    {
        foreach (var step in Run.Of(day).Where((_, i) => i % 5 == 0))
        {
            foreach (var timer in FloorTimers.Running(step.After))
            {
                var due = timer.Due > step.Command.At ? timer.Due : step.Command.At;
                var command = FloorTimers.Command(timer, due);
                var accepted = Assert.IsType<Decision<FloorFact>.Accepted>(FloorDecider.Decide(step.After, command));
                var fired = accepted.Facts.Aggregate(step.After, FloorEvolution.Evolve);
                Assert.DoesNotContain(timer, FloorTimers.Running(fired).AsEnumerable());
                Assert.IsType<Decision<FloorFact>.Refused>(FloorDecider.Decide(fired, command));
            }
        }
    }, days: 30);

    [Fact]
    public void The_wait_told_is_a_range() => Days.Hold(day =>
    {
        foreach (var issued in Run.Of(day).SelectMany(s => s.Facts).OfType<FloorFact.TicketIssued>())
        {
            Assert.True(issued.Ahead >= 0 && (issued.Wait is null || (issued.Wait.FromMinutes >= 0 && issued.Wait.FromMinutes <= issued.Wait.ToMinutes)), issued.ToString());
        }
    });

    [Fact]
    public void Who_asked_is_noted_in_the_first_moment_that_few_enough_are_ahead_and_never_again() => Days.Hold(day =>
    {
        var open = new HashSet<TicketNo>();
        foreach (var step in Run.Of(day))
        {
            open = step.Facts.Any(f => f is FloorFact.DayOpened) ? [] : open;
            open.UnionWith(step.Facts.OfType<FloorFact.MessageAsked>().Select(f => f.Ticket));
            open.ExceptWith(step.Facts.OfType<FloorFact.MessageUnasked>().Select(f => f.Ticket));
            foreach (var near in step.Facts.OfType<FloorFact.TurnNear>())
            {
                Assert.True(open.Remove(near.Ticket), $"{near} was not asked for");
            }

            if (!step.Facts.IsEmpty)
            {
                var missed = open.Select(no => step.After.Present.GetValueOrDefault(no)).OfType<Ticket>()
                    .Where(t => t.Phase is TicketPhase.Waiting && PlaceOf(step.After, t.Line, t.No, step.Command.At) <= t.Ask!.Value.Ahead);
                Assert.Empty(missed.Select(t => $"{step.Command}: {t.No} was not told"));
            }
        }
    });

    /// <summary>The laws say nothing of what never happens: random days must reach every fact.</summary>
    [Fact]
    public void Random_days_reach_every_fact()
    {
        var facts = new HashSet<string>();
        Days.Hold(day => facts.UnionWith(Run.Of(day).SelectMany(s => s.Facts).Select(f => f.GetType().Name)), days: 400);
        Assert.Equal(typeof(FloorFact).GetNestedTypes().Select(t => t.Name).Order(), facts.Order());
    }

    private static int PlaceOf(HallDay day, LineId line, TicketNo no, DateTimeOffset at) => day.WaitingIn(line, at).ToList().FindIndex(t => t.No == no);

    private static bool IsPlain(HallSettings s) =>
        s.Choosing is { Shares.IsEmpty: true, AgeingEvery: null, OverLimitFirst: false } && s.Lines.All(l => !l.Internal && l.Overflow is null);

    /// <summary>Written again from the words of the rule, not from the code that is tested.</summary>
    private static bool CallableAt(HallDay day, Counter.Staffed counter, Ticket ticket, DateTimeOffset at)
    {
        var sentElsewhere = ticket.SentTo is { } to && to != counter.No && day.At(to) is Counter.Staffed there && there.Lines.Contains(ticket.Line);
        var tooEarly = ticket is { KeepsAppointment: true, BookedFor: { } booked } && at + day.Settings!.Limits.AppointmentEarly < booked;
        return ticket.Phase is TicketPhase.Waiting && counter.Lines.Contains(ticket.Line) && !sentElsewhere && !tooEarly && !(at < ticket.OutUntil);
    }

    private static bool ComesFirst(HallDay day, Counter.Staffed counter, Ticket called, Ticket other)
    {
        var (mine, theirs) = (Standing(day, counter, called), Standing(day, counter, other));
        return mine.CompareTo(theirs) < 0;
    }

    private static (bool NotSentHere, int Rank, DateTimeOffset Place, int Order) Standing(HallDay day, Counter.Staffed counter, Ticket ticket)
    {
        var of = ticket.Class == CustomerClass.Appointment && !ticket.KeepsAppointment ? CustomerClass.Ordinary : ticket.Class;
        var rank = day.Settings!.ClassOrder.ToList().FindIndex(g => g.Contains(of));
        return (ticket.SentTo != counter.No, rank, ticket.PlaceAt, ticket.Order);
    }

    private static CounterNo? PressAt(FloorFact fact) => fact switch
    {
        FloorFact.TicketCalled f => f.Counter,
        FloorFact.TicketRecalled f => f.Counter,
        FloorFact.TicketMissed f => f.Counter,
        FloorFact.ServiceStarted f => f.Counter,
        FloorFact.ServiceEnded f => f.Counter,
        FloorFact.TicketTransferred f => f.From,
        FloorFact.TicketParked f => f.Counter,
        FloorFact.TicketResumed f => f.Counter,
        _ => null,
    };
}
