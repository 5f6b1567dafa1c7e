using Microsoft.Extensions.Logging.Abstractions;
using Yitai.App.Demo;
using Yitai.App.Replay;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Tests.Demo;

/// <summary>A simulation on a clock that jumps from one thing to the next, in a hall in memory.</summary>
internal sealed class DemoDay : TimeProvider
{
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 6, 0, 0, TimeSpan.FromHours(8));

    private static readonly HallId Hall = new("demo");
    private readonly DateTimeOffset _end;
    private readonly Action<DemoDay>? _between;
    private DateTimeOffset _now;

    private DemoDay(DateTimeOffset start, DateTimeOffset end, Action<DemoDay>? between)
    {
        (_now, _end, _between) = (start, end, between);
        Streams = new InMemoryStreams(this);
    }

    public InMemoryStreams Streams { get; }

    public DemoSimulation Simulation { get; private set; } = null!;

    public IEnumerable<FloorFact> Facts => Streams.Facts.Select(f => (FloorFact)f.Fact);

    /// <param name="between">Called before each thing the simulation does.</param>
    public static async Task<DemoDay> LiveAsync(int seed, DateTimeOffset until, Action<DemoDay>? between = null)
    {
        var demo = new DemoDay(Monday, until, between);
        demo.Streams.Send("test", new FloorCommand.ChangeSettings(TelecomHall.Settings, Monday));
        var staff = new DemoStaff([.. Enumerable.Range(1001, 6).Select(n => new StaffId(n.ToString()))], new StaffId("2001"), new StaffId("3001"));
        demo.Simulation = DemoSimulation.Of(demo.Streams, Hall, staff, demo, demo.UntilAsync, demo.SkipTo, seed, DemoSimulation.CustomersFor(TelecomHall.Settings), NullLogger.Instance);
        await demo.RunAsync();
        return demo;
    }

    public static async Task<DemoDay> LiveAsync(RecordedDay day)
    {
        var demo = new DemoDay(day.Extent.From - TimeSpan.FromHours(1), DateTimeOffset.MaxValue, null);
        demo.Streams.Send("test", new FloorCommand.ChangeSettings(HallOf.Settings(day), demo._now));
        demo.Simulation = DemoSimulation.Of(demo.Streams, Hall, demo, demo.UntilAsync, demo.SkipTo, day, NullLogger.Instance);
        await demo.RunAsync();
        return demo;
    }

    public override DateTimeOffset GetUtcNow() => _now;

    private async Task RunAsync()
    {
        try
        {
            await Simulation.RunAsync(CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            // The end of the test's time.
        }
    }

    private Task UntilAsync(DateTimeOffset instant, CancellationToken cancel)
    {
        SkipTo(instant);
        _between?.Invoke(this);
        return _now > _end ? Task.FromCanceled(new CancellationToken(canceled: true)) : Task.CompletedTask;
    }

    private void SkipTo(DateTimeOffset instant) => _now = instant > _now ? instant : _now;
}
