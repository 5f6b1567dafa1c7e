using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Core.Tests.Laws;

/// <summary>Months of a hall with chance arrivals and services, played through the decider: four in five estimates hold.</summary>
/// <remarks>Three counters, two lines that share two of them, busy enough that most customers wait. The first thirty days are for learning.</remarks>
public sealed class Estimates_in_a_simulated_hall
{
    private static readonly LineId Business = new("business");
    private static readonly LineId Cash = new("cash");

    [Theory]
    [InlineData(1, 1.0)]
    [InlineData(2, 1.0)]
    [InlineData(3, 0.6)]
    [InlineData(4, 0.6)]
    public void Four_in_five_hold(int seed, double spread)
    {
        var hall = new Hall(seed, spread);
        for (var day = 0; day < 60; day++)
        {
            hall.LiveADay(day);
        }

        var busy = hall.Told.Where(t => t.Day >= 30 && t.Expected).ToList();
        var held = busy.Average(t => t.Held ? 1.0 : 0);
        Assert.True(busy.Count > 1000, $"{busy.Count} told");
        Assert.True(held is >= 0.75 and <= 0.85, $"seed {seed}, spread {spread}: {held:P1} of {busy.Count} held");
    }

    private sealed class Hall(int seed, double spread)
    {
        private readonly Random _chance = new(seed);
        private readonly PriorityQueue<Action, DateTimeOffset> _due = new();
        private HallDay _floor = HallDay.Start;
        private DateTimeOffset _now;

        public List<(int Day, bool Expected, bool Held)> Told { get; } = [];

        public void LiveADay(int day)
        {
            _now = new DateTimeOffset(2026, 11, 2, 8, 45, 0, TimeSpan.FromHours(8)).AddDays(day / 5 * 7 + day % 5);
            if (day == 0)
            {
                Send(new FloorCommand.ChangeSettings(TestHall.Settings with { Lines = [.. TestHall.Settings.Lines.Select(l => l with { DailyQuota = null })] }, _now));
            }

            Send(new FloorCommand.OpenDay(_now));
            foreach (var counter in TestHall.Settings.Counters)
            {
                Send(new FloorCommand.OpenCounter(counter.No, new StaffId("100" + counter.No), counter.Lines, _now));
            }

            var opens = _floor.OpensAt;
            for (var at = opens; at < opens.AddHours(6); at += TimeSpan.FromMinutes(Exponential(3.2)))
            {
                var line = _chance.Next(3) == 0 ? Cash : Business;
                _due.Enqueue(() => Arrive(line), at);
            }

            while (_due.TryDequeue(out var what, out var at))
            {
                _now = at;
                what();
                CallEverybody(day);
            }

            Send(new FloorCommand.CloseDay(null, _now));
        }

        private void Arrive(LineId line) => Send(new FloorCommand.IssueTicket(null, [line], CustomerClass.Ordinary, Channel.Kiosk, null, null, _now));

        private void CallEverybody(int day)
        {
            foreach (var counter in _floor.Counters.Values.OfType<Counter.Open>().OrderBy(c => c.No.Value).ToList())
            {
                if (Choice.For(_floor, counter, _now) is not { } next)
                {
                    continue;
                }

                Send(new FloorCommand.CallNext(counter.No, _now));
                Send(new FloorCommand.StartService(counter.No, _now));
                var waited = (_now - next.Ticket.IssuedAt).TotalMinutes;
                Told.Add((day, next.Ticket.Expected is not null, waited >= next.Ticket.Told!.FromMinutes && waited <= next.Ticket.Told.ToMinutes));
                _due.Enqueue(() => Send(new FloorCommand.EndService(counter.No, ServiceOutcome.Done, false, _now)), _now.AddMinutes(Service()));
            }
        }

        /// <summary>Of 8 minutes in the mean: exponential with spread 1, else lognormal with that spread of the logarithm.</summary>
        private double Service() => spread == 1.0 ? Exponential(8) : 8 * Math.Exp((spread * Normal()) - (spread * spread / 2));

        private double Exponential(double mean) => -mean * Math.Log(1 - _chance.NextDouble());

        private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _chance.NextDouble())) * Math.Cos(2 * Math.PI * _chance.NextDouble());

        private void Send(FloorCommand command)
        {
            var accepted = Assert.IsType<Decision<FloorFact>.Accepted>(FloorDecider.Decide(_floor, command));
            _floor = accepted.Facts.Aggregate(_floor, FloorEvolution.Evolve);
        }
    }
}
