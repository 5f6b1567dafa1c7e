using Yitai.App.Demo;
using Yitai.App.Replay;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Host.Demo;

/// <summary>The simulated people of the demo, alive while the server is; a fault of theirs is logged and they begin again.</summary>
public sealed class DemoLife(IStreams streams, ScaledTimeProvider clock, DemoPlan plan, ILogger<DemoLife> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(5);
    private DemoSimulation? _simulation;

    public ScaledTimeProvider Clock => clock;

    /// <summary>A person works at this counter from now on. Without a customer it is closed, so that the person may open it as theirs.</summary>
    public async Task TakeAsync(CounterNo counter, CancellationToken cancel)
    {
        _simulation?.Take(counter);
        await streams.SendAsync(new Envelope(StreamId.Hall(DemoHall.Id), "demo", Guid.NewGuid(), new FloorCommand.CloseCounter(counter, default)), cancel);
    }

    public void Give(CounterNo counter) => _simulation?.Give(counter);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _simulation = plan.Recorded is { } day
            ? DemoSimulation.Of(streams, DemoHall.Id, clock, day, logger)
            : DemoSimulation.Of(streams, DemoHall.Id, DemoHall.Staff, clock, plan.Seed, plan.Customers, logger);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await _simulation.RunAsync(stoppingToken);
                return;
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(fault, "The simulated people stumbled; they begin again");
                await Task.Delay(PauseAfterFault, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}

/// <param name="Recorded">A recorded day to live through; null: days made by chance from the seed.</param>
/// <param name="Customers">About how many a day.</param>
public sealed record DemoPlan(int Seed, int Customers, RecordedDay? Recorded);
