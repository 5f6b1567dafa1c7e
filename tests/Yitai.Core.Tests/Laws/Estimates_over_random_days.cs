using Yitai.Floor;

namespace Yitai.Core.Tests.Laws;

/// <summary>What always holds of an estimate, on every floor that random days reach.</summary>
public sealed class Estimates_over_random_days
{
    [Fact]
    public void More_people_ahead_never_lower_either_end_and_the_ends_are_in_order() => Days.Hold(day =>
    {
        foreach (var step in Run.Of(day).Where((_, i) => i % 7 == 0))
        {
            foreach (var line in step.After.Settings!.Lines)
            {
                var before = new WaitRange(0, 0);
                for (var ahead = 0; ahead <= 500; ahead += 1 + (ahead / 4))
                {
                    if (WaitEstimate.For(step.After, line, ahead, step.Command.At)?.Range is { } range)
                    {
                        Assert.True(range.FromMinutes >= before.FromMinutes && range.ToMinutes >= before.ToMinutes, $"{ahead} ahead in {line.Id}: {range} after {before}");
                        Assert.True(range.FromMinutes >= 0 && range.FromMinutes < range.ToMinutes, $"{range}");
                        before = range;
                    }
                }
            }
        }
    }, days: 30);

    [Fact]
    public void There_is_an_estimate_while_a_counter_serves_and_a_free_one_gives_the_shortest() => Days.Hold(day =>
    {
        foreach (var step in Run.Of(day).Where((_, i) => i % 3 == 0))
        {
            foreach (var line in step.After.Settings!.Lines)
            {
                var serving = step.After.Counters.Values.OfType<Counter.Staffed>()
                    .Where(c => c is Counter.Open or Counter.Calling or Counter.Serving && c.Lines.Contains(line.Id)).ToList();
                var estimate = WaitEstimate.For(step.After, line, 0, step.Command.At);
                Assert.Equal(serving.Count > 0, estimate is not null);
                if (serving.Exists(c => c is Counter.Open))
                {
                    Assert.Equal(new WaitRange(0, 2), estimate!.Range);
                }
            }
        }
    }, days: 30);

    [Fact]
    public void Whatever_it_learned_a_longer_expectation_never_lowers_either_end()
    {
        var chance = new Random(20261125);
        for (var hall = 0; hall < 100; hall++)
        {
            // Waits of some lengths are always longer than told, those of the next ones always as expected.
            var calibration = Calibration.Start;
            var worse = chance.Next(256);
            for (var i = 0; i < 2000; i++)
            {
                var expected = Math.Exp(chance.NextDouble() * 6);
                var late = (worse >> (int)Math.Log2(expected + Calibration.Shift) & 1) == 1;
                calibration = calibration.After(expected, calibration.Around(expected), late ? expected * 40 : expected);
            }

            var before = new WaitRange(0, 0);
            for (var minutes = 0.0; minutes < 1500; minutes = (minutes + 0.3) * 1.04)
            {
                var range = calibration.Around(minutes);
                Assert.True(range.FromMinutes >= before.FromMinutes && range.ToMinutes >= before.ToMinutes && range.FromMinutes < range.ToMinutes, $"hall {hall}, {minutes}: {range} after {before}");
                before = range;
            }
        }
    }
}
