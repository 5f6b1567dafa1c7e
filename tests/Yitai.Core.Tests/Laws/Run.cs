using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Core.Tests.Laws;

/// <summary>A random day played through the decider: each step with the floor before and after.</summary>
public static class Run
{
    private static readonly DateTimeOffset Dawn = new(2026, 11, 23, 8, 40, 0, TimeSpan.FromHours(8));

    private static readonly FloorFact[] Founding =
    [
        new FloorFact.SettingsChanged(TestHall.Settings, Dawn.AddHours(-1)),
        new FloorFact.DayOpened(new DateOnly(2026, 11, 23), Dawn.AddMinutes(20), Dawn.AddMinutes(500), new CarryOver(TestHall.Settings, 0), Dawn.AddMinutes(-10)),
        .. TestHall.Settings.Counters.Select(c => new FloorFact.CounterOpened(c.No, new StaffId("200" + c.No), c.Lines, Dawn)),
    ];

    /// <summary>Every command of the day; a refused one has the same floor before and after.</summary>
    public static IEnumerable<Step> Of(int[] numbers)
    {
        var day = Founding.Aggregate(HallDay.Start, FloorEvolution.Evolve);
        var at = Dawn;
        foreach (var number in numbers)
        {
            at += RandomDay.Gap(number);
            var command = RandomDay.Step(day, number, at);
            var decision = FloorDecider.Decide(day, command);
            ImmutableArray<FloorFact> facts = decision is Decision<FloorFact>.Accepted accepted ? accepted.Facts : [];
            var after = facts.Aggregate(day, FloorEvolution.Evolve);
            yield return new Step(day, command, decision, facts, after);
            day = after;
        }
    }

    /// <summary>All facts of the day from the founding on.</summary>
    public static IReadOnlyList<FloorFact> FactsOf(int[] numbers) => [.. Founding, .. Of(numbers).SelectMany(s => s.Facts)];
}

public sealed record Step(HallDay Before, FloorCommand Command, Decision<FloorFact> Decision, ImmutableArray<FloorFact> Facts, HallDay After);
