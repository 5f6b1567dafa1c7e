using Xunit;
using Yitai.App.Demo;

namespace Yitai.App.Tests.Demo;

public class ScaledTimeProviderTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly Hand _hand = new();

    [Fact]
    public void Runs_as_many_times_faster()
    {
        var clock = new ScaledTimeProvider(Start, 60, _hand);
        _hand.Seconds = 10;

        Assert.Equal(Start.AddMinutes(10), clock.GetUtcNow());
    }

    [Fact]
    public void A_new_speed_counts_from_now_on()
    {
        var clock = new ScaledTimeProvider(Start, 60, _hand);
        _hand.Seconds = 10;
        clock.Speed = 1;
        _hand.Seconds = 15;

        Assert.Equal(Start.AddMinutes(10).AddSeconds(5), clock.GetUtcNow());
    }

    [Fact]
    public void Stands_still_while_paused()
    {
        var clock = new ScaledTimeProvider(Start, 60, _hand);
        _hand.Seconds = 1;
        clock.Paused = true;
        _hand.Seconds = 100;

        Assert.Equal(Start.AddMinutes(1), clock.GetUtcNow());
        clock.Paused = false;
        _hand.Seconds = 101;
        Assert.Equal(Start.AddMinutes(2), clock.GetUtcNow());
    }

    [Fact]
    public void Jumps_forward_but_never_back()
    {
        var clock = new ScaledTimeProvider(Start, 1, _hand);
        clock.SkipTo(Start.AddHours(9));
        clock.SkipTo(Start.AddHours(1));

        Assert.Equal(Start.AddHours(9), clock.GetUtcNow());
    }

    [Fact]
    public async Task Waits_until_an_instant_of_its_own()
    {
        var clock = new ScaledTimeProvider(Start, 36_000);
        await clock.UntilAsync(Start.AddMinutes(10), CancellationToken.None);

        Assert.True(clock.GetUtcNow() >= Start.AddMinutes(10));
    }

    /// <summary>A real clock moved by hand.</summary>
    private sealed class Hand : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * 1000);
    }
}
