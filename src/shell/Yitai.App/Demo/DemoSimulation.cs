using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Yitai.App.Replay;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Demo;

/// <summary>Simulated people who live a hall's days: they send commands like everybody else and take what answer they get.</summary>
/// <remarks>A real person may press anything at any time. Where one takes over a counter, nobody simulated presses until it is given back.</remarks>
public sealed class DemoSimulation
{
    private static readonly TimeSpan BeforeOpening = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan LooksAgain = TimeSpan.FromMinutes(1);

    private readonly IStreams _streams;
    private readonly HallId _hall;
    private readonly DemoStaff _staff;
    private readonly TimeProvider _clock;
    private readonly Func<DateTimeOffset, CancellationToken, Task> _until;
    private readonly Action<DateTimeOffset> _skipTo;
    private readonly ICustomers _customers;
    private readonly Random _chance;
    private readonly ILogger _logger;
    private readonly ConcurrentDictionary<CounterNo, bool> _taken = new();
    private readonly Agenda _agenda = new();

    private DemoSimulation(
        IStreams streams, HallId hall, DemoStaff staff, TimeProvider clock, Func<DateTimeOffset, CancellationToken, Task> until,
        Action<DateTimeOffset> skipTo, ICustomers customers, Random chance, ILogger logger)
    {
        (_streams, _hall, _staff, _clock, _until, _skipTo) = (streams, hall, staff, clock, until, skipTo);
        (_customers, _chance, _logger) = (customers, chance, logger);
    }

    /// <summary>Days made by chance, one after the other, until it is stopped.</summary>
    /// <param name="customers">About how many a day.</param>
    public static DemoSimulation Of(IStreams streams, HallId hall, DemoStaff staff, ScaledTimeProvider clock, int seed, int customers, ILogger logger) =>
        Of(streams, hall, staff, clock, clock.UntilAsync, clock.SkipTo, seed, customers, logger);

    /// <summary>A recorded day, once. The hall has the settings of <see cref="HallOf"/>, the clock begins before the day's first event.</summary>
    public static DemoSimulation Of(IStreams streams, HallId hall, ScaledTimeProvider clock, RecordedDay day, ILogger logger) =>
        Of(streams, hall, clock, clock.UntilAsync, clock.SkipTo, day, logger);

    internal static DemoSimulation Of(
        IStreams streams, HallId hall, DemoStaff staff, TimeProvider clock, Func<DateTimeOffset, CancellationToken, Task> until, Action<DateTimeOffset> skipTo,
        int seed, int customers, ILogger logger)
    {
        var chance = new Random(seed);
        return new DemoSimulation(streams, hall, staff, clock, until, skipTo, new SimulatedCustomers(customers, staff.Guide, chance), chance, logger);
    }

    internal static DemoSimulation Of(
        IStreams streams, HallId hall, TimeProvider clock, Func<DateTimeOffset, CancellationToken, Task> until, Action<DateTimeOffset> skipTo, RecordedDay day, ILogger logger) =>
        new(streams, hall, RecordedCustomers.Staff(day), clock, until, skipTo, new RecordedCustomers(day), new Random(1), logger);

    /// <summary>About as many customers a day as keep a hall's counters busy for most of it, so that queues form in the peaks.</summary>
    public static int CustomersFor(HallSettings settings)
    {
        const double Busy = 0.78;
        var open = settings.Hours.OfType<OpeningHours>().Select(h => h.Closes - h.Opens).DefaultIfEmpty(TimeSpan.FromHours(9)).Max();
        return (int)(open.TotalMinutes * Busy * settings.Lines.Sum(l => LineDemand.Capacity(settings, l)));
    }

    /// <summary>A person works at this counter from now on; the simulation finishes nothing there.</summary>
    public void Take(CounterNo counter) => _taken[counter] = true;

    public void Give(CounterNo counter) => _taken.TryRemove(counter, out _);

    public bool IsTaken(CounterNo counter) => _taken.ContainsKey(counter);

    /// <summary>Lives until it is stopped, or until a recorded day is over. Run again after a fault, it goes on from the hall as it is.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        _agenda.Clear();
        var hall = new DemoHall(_streams, _hall, _logger, cancel);
        await MorningAsync(hall, _clock.GetUtcNow());
        await _agenda.RunAsync(_clock, _until, cancel);
    }

    private async Task MorningAsync(DemoHall hall, DateTimeOffset now)
    {
        var day = await hall.LookAsync();
        if (day.Settings is null || _customers.NextDay(day.Settings, now) is not { } next)
        {
            return;
        }

        _skipTo(next.Opens - BeforeOpening - TimeSpan.FromSeconds(1));
        _agenda.At(next.Opens - BeforeOpening, at => OpenAsync(hall, next.Closes, at));
    }

    private async Task OpenAsync(DemoHall hall, DateTimeOffset closes, DateTimeOffset now)
    {
        if (!(await hall.LookAsync()).IsOpen)
        {
            await hall.SendAsync(DemoStaff.Sender(_staff.Manager), new FloorCommand.OpenDay(now));
        }

        var day = await hall.LookAsync();
        if (!day.IsOpen || day.On != day.Settings!.Calendar.DayOf(now))
        {
            // An earlier day is still open; the rollover will close it.
            _agenda.At(now + LooksAgain, at => OpenAsync(hall, closes, at));
            return;
        }

        _customers.Come(_agenda, hall, day, now);
        var pauses = new ClerkPauses(_chance);
        foreach (var (counter, badge) in day.Settings.Counters.Zip(_staff.Clerks))
        {
            var clerk = new SimulatedClerk(counter.No, badge, _agenda, hall, _customers, pauses, _chance, IsTaken);
            _agenda.At(now + TimeSpan.FromSeconds(_chance.Next(10, 60)), clerk.WorkAsync);
        }

        _agenda.At(closes, at => EveningAsync(hall, at));
    }

    /// <summary>Closes the day when the last customer is gone, and goes on with the next morning.</summary>
    private async Task EveningAsync(DemoHall hall, DateTimeOffset now)
    {
        var day = await hall.LookAsync();
        var busy = day.Counters.Values.Any(c => c is Counter.Staffed) || day.Present.Values.Any(t => t.Phase is TicketPhase.Waiting or TicketPhase.Called or TicketPhase.Serving);
        if (day.IsOpen && (busy || await hall.SendAsync(DemoStaff.Sender(_staff.Manager), new FloorCommand.CloseDay(null, now)) is null))
        {
            _agenda.At(now + LooksAgain, at => EveningAsync(hall, at));
            return;
        }

        _agenda.Clear();
        await MorningAsync(hall, now);
    }
}
