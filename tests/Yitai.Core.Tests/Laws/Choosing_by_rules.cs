using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Core.Tests.Laws;

/// <summary>What holds whatever the rules of choosing are.</summary>
public sealed class Choosing_by_rules
{
    private static readonly LineId Business = new("business");
    private static readonly CounterNo One = new(1);

    /// <summary>The middle groups of the class order of the test hall: VIP, with priority, appointment, ordinary.</summary>
    private static readonly CustomerClass[] Classes = [CustomerClass.Vip, CustomerClass.Elderly, CustomerClass.Ordinary];

    [Fact]
    public void While_all_wait_every_window_of_one_round_has_exactly_the_shares()
    {
        var chance = new Random(20261125);
        for (var run = 0; run < 40; run++)
        {
            // The group of appointments, between them, shares too: nobody waits in it.
            int[] shares = [0, 1 + chance.Next(4), 1 + chance.Next(4), 1, 1 + chance.Next(4)];
            var hall = Hall.Open(ChoiceRules.Plain with { Shares = [.. shares] });
            foreach (var of in Classes.SelectMany(c => Enumerable.Repeat(c, 60)).Shuffled(chance))
            {
                hall.Issue(of);
            }

            var called = Enumerable.Range(0, 60).Select(_ => hall.ServeNext().Class).ToList();
            var round = shares[1] + shares[2] + shares[4];
            for (var from = 0; from + round + 1 <= called.Count; from++)
            {
                // One call more or less: the share of the group that nobody waits in goes to another.
                var window = called.Skip(from).Take(round).ToList();
                Assert.InRange(window.Count(c => c == CustomerClass.Vip), shares[1] - 1, shares[1] + 1);
                Assert.InRange(window.Count(c => c == CustomerClass.Elderly), shares[2] - 1, shares[2] + 1);
                Assert.InRange(window.Count(c => c == CustomerClass.Ordinary), shares[4] - 1, shares[4] + 1);
            }
        }
    }

    [Fact]
    public void Two_groups_that_always_wait_have_exactly_their_ratio_in_every_window()
    {
        for (var n = 1; n <= 5; n++)
        {
            for (var m = 1; m <= 5; m++)
            {
                var hall = Hall.Open(ChoiceRules.Plain with { Shares = [0, n, m, 0, 0] });
                foreach (var of in Enumerable.Range(0, 160).Select(i => Classes[i % 2]))
                {
                    hall.Issue(of);
                }

                var called = Enumerable.Range(0, 60).Select(_ => hall.ServeNext().Class).ToList();
                Assert.All(Enumerable.Range(0, called.Count - n - m), from =>
                    Assert.Equal(n, called.Skip(from).Take(n + m).Count(c => c == CustomerClass.Vip)));
            }
        }
    }

    [Fact]
    public void With_ageing_nobody_starves_however_many_come_before()
    {
        var hall = Hall.Open(ChoiceRules.Plain with { AgeingEvery = TimeSpan.FromMinutes(5) });
        var patient = hall.Issue(CustomerClass.Ordinary);
        var calls = 0;
        Ticket called;
        do
        {
            hall.Issue(CustomerClass.Vip);
            hall.Issue(CustomerClass.Vip);
            called = hall.ServeNext();
            Assert.True(++calls <= 60, "still waiting after an hour");
        }
        while (called.No != patient);

        // Three groups higher after 15 minutes; then only those who came before it, and it came first.
        Assert.InRange(calls, 15, 17);
    }

    [Fact]
    public void Without_ageing_the_same_ticket_starves()
    {
        var hall = Hall.Open(ChoiceRules.Plain);
        var patient = hall.Issue(CustomerClass.Ordinary);
        for (var call = 0; call < 120; call++)
        {
            hall.Issue(CustomerClass.Vip);
            Assert.NotEqual(patient, hall.ServeNext().No);
        }
    }

    [Fact]
    public void Inside_a_class_of_a_line_the_earlier_place_is_called_first_whatever_the_rules() => Days.Hold(day =>
    {
        foreach (var step in Run.Of(day))
        {
            if (step.Facts is [FloorFact.TicketCalled { Why: not (ChoiceReason.Direct or ChoiceReason.SentHere) } call] && step.Before.Present[call.Ticket] is { SentTo: null } called)
            {
                Assert.All(step.Before.Present.Values.Where(t => t.Phase is TicketPhase.Waiting && t.Line == called.Line && t.StandsAs == called.StandsAs && t.SentTo is null && !(call.At < t.OutUntil)),
                    other => Assert.True((other.PlaceAt, other.Order).CompareTo((called.PlaceAt, called.Order)) >= 0, $"{called} was called, {other} passed over"));
            }
        }
    });

    /// <summary>One counter, a call a minute.</summary>
    private sealed class Hall
    {
        private HallDay _day;
        private DateTimeOffset _now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

        private Hall(HallDay day) => _day = day;

        public static Hall Open(ChoiceRules rules)
        {
            var hall = new Hall(HallDay.Start);
            hall.Send(new FloorCommand.ChangeSettings(TestHall.Settings with { Choosing = rules }, hall._now));
            hall.Send(new FloorCommand.OpenDay(hall._now));
            hall.Send(new FloorCommand.OpenCounter(One, new StaffId("1001"), [Business], hall._now));
            return hall;
        }

        public TicketNo Issue(CustomerClass of) =>
            Send(new FloorCommand.IssueTicket(null, [Business], of, Channel.Guide, null, null, _now)).OfType<FloorFact.TicketIssued>().Single().Ticket;

        public Ticket ServeNext()
        {
            _now = _now.AddMinutes(1);
            var called = Assert.IsType<FloorFact.TicketCalled>(Send(new FloorCommand.CallNext(One, _now)).Single()).Ticket;
            Send(new FloorCommand.StartService(One, _now));
            Send(new FloorCommand.EndService(One, ServiceOutcome.Done, true, _now));
            return _day.Over[called];
        }

        private ImmutableArray<FloorFact> Send(FloorCommand command)
        {
            var facts = Assert.IsType<Decision<FloorFact>.Accepted>(FloorDecider.Decide(_day, command)).Facts;
            _day = facts.Aggregate(_day, FloorEvolution.Evolve);
            return facts;
        }
    }
}

internal static class Shuffling
{
    public static IReadOnlyList<T> Shuffled<T>(this IEnumerable<T> all, Random chance)
    {
        var list = all.ToArray();
        chance.Shuffle(list);
        return list;
    }
}
