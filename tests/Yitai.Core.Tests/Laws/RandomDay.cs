using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Core.Tests.Laws;

/// <summary>Makes a command of a number and the floor as it is: mostly sensible, sometimes out of place, always the same for both.</summary>
/// <remarks>A day is a list of numbers, so a day that breaks a law is made shorter by leaving numbers out.</remarks>
public static class RandomDay
{
    private static readonly LineId[] Lines = [.. TestHall.Settings.Lines.Select(l => l.Id), new("nowhere")];
    private static readonly CustomerClass[] Classes = Enum.GetValues<CustomerClass>();

    public static FloorCommand Step(HallDay day, int number, DateTimeOffset at)
    {
        var dice = new Dice(number);
        return dice.Below(39) switch
        {
            0 or 1 or 2 or 3 or 4 => Issue(day, dice, at),
            5 => new FloorCommand.ArriveVisit((Channel)dice.Below(4), at),
            6 => new FloorCommand.GreetVisit(AVisit(day, dice), at),
            7 => dice.Below(2) == 0 ? new FloorCommand.HelpVisit(AVisit(day, dice), (HelpedBy)dice.Below(4), at) : new FloorCommand.LeaveVisit(AVisit(day, dice), at),
            8 => dice.Below(3) == 0 ? Elsewhere(day, dice, at) : new FloorCommand.LeaveQueue(ATicket(day, dice), at),
            9 => dice.Below(2) == 0 ? Elsewhere(day, dice, at) : new FloorCommand.PostponeTicket(ATicket(day, dice), 1 + dice.Below(4), at),
            10 or 11 => new FloorCommand.ReturnTicket(ATicket(day, dice), at),
            12 => new FloorCommand.RateService(ADoneTicket(day, dice), dice.Below(7), at),
            13 or 14 => new FloorCommand.OpenCounter(ACounter(dice), new StaffId("100" + dice.Below(4)), dice.Below(2) == 0 ? [] : [Lines[dice.Below(3)]], at),
            15 => Pause(dice, at),
            16 => new FloorCommand.ResumeCounter(ACounter(dice), at),
            17 => dice.Below(4) == 0 ? new FloorCommand.CloseCounter(ACounter(dice), at) : new FloorCommand.ContinueService(ACounter(dice), at),
            18 or 19 or 20 => new FloorCommand.CallNext(ACounter(dice), at),
            21 => dice.Below(3) == 0 ? new FloorCommand.CallTicket(ACounter(dice), ATicket(day, dice), (DirectReason)dice.Below(5), at) : new FloorCommand.CallNext(ACounter(dice), at),
            22 => dice.Below(3) switch
            {
                0 => new FloorCommand.RaisePanic(ACounter(dice), at),
                1 => new FloorCommand.AnswerPanic(ACounter(dice), new StaffId("1001"), at),
                _ => new FloorCommand.RecallTicket(ACounter(dice), at),
            },
            35 => new FloorCommand.RecallTicket(ACounter(dice), at),
            23 => new FloorCommand.MissTicket(ACounter(dice), at),
            24 or 25 => new FloorCommand.StartService(ACounter(dice), at),
            26 or 27 => new FloorCommand.EndService(ACounter(dice), (ServiceOutcome)dice.Below(4), dice.Below(2) == 0, at),
            28 => new FloorCommand.TransferTicket(ACounter(dice), Lines[dice.Below(4)], dice.Below(2) == 0 ? null : ACounter(dice), at),
            29 => dice.Below(2) == 0 ? new FloorCommand.ParkTicket(ACounter(dice), at) : new FloorCommand.ResumeTicket(ACounter(dice), AParkedTicket(day, dice), at),
            30 => new FloorCommand.LeaveService(ACounter(dice), dice.Below(4) > 0, at.AddMinutes(dice.Below(12)), at),
            31 or 34 => new FloorCommand.UndoPress(ACounter(dice), at),
            36 => new FloorCommand.RequestPrint(AJob(day, dice), APrinter(dice), dice.Below(8) == 0 ? null : ATicket(day, dice), at),
            37 => new FloorCommand.SendPrint(AJob(day, dice), APrinter(dice), at),
            38 => new FloorCommand.EndPrint(AJob(day, dice), APrinter(dice), (PrintState)dice.Below(5), dice.Below(2) == 0 ? null : (PrintTrouble)dice.Below(10), at),
            32 => dice.Below(3) == 0 ? new FloorCommand.ChangeSettings(OtherSettings(day, dice), at) : Timer(day, dice, at),
            _ => dice.Below(3) == 0 ? new FloorCommand.CloseDay(null, at) : new FloorCommand.OpenDay(at),
        };
    }

    /// <summary>How long after the one before: mostly seconds, now and then hours, so that a run has several business days.</summary>
    public static TimeSpan Gap(int number) => new Dice(~number).Below(200) switch
    {
        0 => TimeSpan.FromHours(9),
        < 10 => TimeSpan.Zero,
        < 120 => TimeSpan.FromSeconds(7),
        var n => TimeSpan.FromSeconds(n),
    };

    private static FloorCommand.IssueTicket Issue(HallDay day, Dice dice, DateTimeOffset at)
    {
        var of = dice.Below(2) == 0 ? CustomerClass.Ordinary : Classes[dice.Below(Classes.Length)];
        DateTimeOffset? booked = of == CustomerClass.Appointment ? at.AddMinutes(dice.Below(60) - 25) : null;
        ImmutableArray<LineId> services = dice.Below(3) == 0 ? [Lines[dice.Below(3)], Lines[dice.Below(4)]] : [Lines[dice.Below(3)]];
        VisitNo? visit = dice.Below(3) == 0 ? AVisit(day, dice) : null;
        return new FloorCommand.IssueTicket(visit, services, of, (Channel)dice.Below(4), booked, null, at);
    }

    private static FloorCommand Elsewhere(HallDay day, Dice dice, DateTimeOffset at) => dice.Below(8) switch
    {
        0 or 6 => new FloorCommand.StepOut(ATicket(day, dice), TimeSpan.FromMinutes(dice.Below(17)), at),
        1 or 7 => new FloorCommand.ComeBack(Mostly(day.Present.Values.Where(t => t.OutUntil is not null), day, dice), at),
        2 => new FloorCommand.UnaskForMessage(Mostly(day.Present.Values.Where(t => t.Ask is not null), day, dice), at),
        _ => new FloorCommand.AskForMessage(ATicket(day, dice), dice.Below(5), new SubjectId(new Guid(1, 2, 3, new byte[8])), (Language)dice.Below(2), dice.Below(8) > 0, at),
    };

    private static FloorCommand.PauseCounter Pause(Dice dice, DateTimeOffset at) =>
        new(ACounter(dice), (PauseReason)dice.Below(3), dice.Below(2) == 0 ? null : at.AddMinutes(dice.Below(12)), at);

    private static FloorCommand Timer(HallDay day, Dice dice, DateTimeOffset at)
    {
        var running = FloorTimers.Running(day);
        return running.IsEmpty ? new FloorCommand.OpenDay(at) : FloorTimers.Command(running[dice.Below(running.Length)], at);
    }

    /// <summary>Small changes a manager makes in the middle of a day.</summary>
    private static HallSettings OtherSettings(HallDay day, Dice dice)
    {
        var settings = day.Settings ?? TestHall.Settings;
        return dice.Below(10) switch
        {
            7 or 8 => settings with { Choosing = Rules(dice, settings.ClassOrder.Length) },
            9 => settings with
            {
                Lines = [.. settings.Lines.Select(l => l with { Internal = dice.Below(4) == 0, Overflow = dice.Below(2) == 0 ? new LineOverflow(1 + dice.Below(3), TimeSpan.FromMinutes(1 + dice.Below(5))) : null })],
                Counters = [.. settings.Counters.Select(c => c with { Helps = [.. settings.Lines.Select(l => l.Id).Where(l => !c.Lines.Contains(l))] })],
            },
            5 => settings with { Lines = [.. settings.Lines.Select(l => l with { DailyQuota = 1 + dice.Below(9) })] },
            6 => settings with { Lines = [.. settings.Lines.Skip(1)], Counters = [.. settings.Counters.Select(c => c with { Lines = [settings.Lines[^1].Id] })] },
            0 => settings with { Limits = settings.Limits with { AwayAtOnce = dice.Below(3), RecallLimit = dice.Below(3), PostponeLimit = dice.Below(3) } },
            1 => settings with { Limits = settings.Limits with { MissLimit = 1 + dice.Below(3), ReturnAfter = dice.Below(4), UndoWithin = TimeSpan.FromMinutes(5) } },
            2 => settings with { ClassOrder = [.. settings.ClassOrder.Reverse()] },
            3 => settings with { Lines = [.. settings.Lines.Select(l => l with { Letter = l.Letter switch { "A" => "B", "B" => "A", var other => other } })] },
            _ => settings with { Counters = [.. settings.Counters.Skip(1), settings.Counters[0] with { Lines = [.. settings.Counters[0].Lines.Reverse().Take(1 + dice.Below(2))] }] },
        };
    }

    private static PrintJobId AJob(HallDay day, Dice dice) => new(NameBasedId.Of("print", Math.Max(0, day.Prints.Count - dice.Below(3)).ToString()));

    private static PrinterId APrinter(Dice dice) => new("p" + (dice.Below(6) / 5));

    private static ChoiceRules Rules(Dice dice, int groups)
    {
        var first = 1 + dice.Below(groups - 2);
        return new ChoiceRules(
            dice.Below(2) == 0 ? [] : [.. Enumerable.Range(0, groups).Select(g => g == first || g == first + 1 ? 1 + dice.Below(3) : 0)],
            dice.Below(2) == 0 ? null : TimeSpan.FromMinutes(1 + dice.Below(4)), dice.Below(2) == 0, TimeSpan.FromSeconds(dice.Below(3) * 5),
            dice.Below(2) == 0 ? null : TimeSpan.FromSeconds(1 + dice.Below(8)), dice.Below(2) == 0);
    }

    private static CounterNo ACounter(Dice dice) => new(dice.Below(12) == 0 ? 90 : 1 + dice.Below(3));

    private static VisitNo AVisit(HallDay day, Dice dice) => new(Math.Max(0, day.Visits.Count - dice.Below(8)));

    private static TicketNo ATicket(HallDay day, Dice dice)
    {
        var known = day.Present.Values.OrderBy(t => t.Order).ToList();
        return known.Count == 0 || dice.Below(6) == 0 ? TicketNo.Of("A", 3, 1 + dice.Below(4)) : known[dice.Below(known.Count)].No;
    }

    private static TicketNo ADoneTicket(HallDay day, Dice dice) => Mostly(day.Over.Values.Where(t => t.Phase is TicketPhase.Done), day, dice);

    private static TicketNo AParkedTicket(HallDay day, Dice dice) => Mostly(day.Present.Values.Where(t => t.Phase is TicketPhase.Parked), day, dice);

    private static TicketNo Mostly(IEnumerable<Ticket> of, HallDay day, Dice dice)
    {
        var some = of.OrderBy(t => t.Order).ToList();
        return some.Count == 0 || dice.Below(4) == 0 ? ATicket(day, dice) : some[dice.Below(some.Count)].No;
    }

    /// <summary>A few small numbers out of one: the same again for the same.</summary>
    private sealed class Dice(int number)
    {
        private uint _state = unchecked(((uint)number * 2654435761u) | 1);

        public int Below(int end)
        {
            unchecked
            {
                _state ^= _state << 13;
                _state ^= _state >> 17;
                _state ^= _state << 5;
                return (int)(_state % (uint)end);
            }
        }
    }
}
