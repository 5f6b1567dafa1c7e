using System.Text.Json;
using Xunit;
using Yitai.App.Json;
using Yitai.App.Replay;
using Yitai.App.Replay.Clinic;
using Yitai.App.Replay.Own;
using Yitai.App.Tests.Replay;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Tests.Demo;

public class DemoSimulationTests
{
    private static readonly DateTimeOffset Night = DemoDay.Monday.AddHours(17);
    private static readonly CounterNo Two = new(2);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_whole_day_is_plausible(int seed)
    {
        var demo = await DemoDay.LiveAsync(seed, Night);
        var count = demo.Facts.CountBy(f => f.GetType().Name).ToDictionary();
        var opened = Assert.Single(demo.Facts.OfType<FloorFact.DayOpened>());
        var closed = Assert.Single(demo.Facts.OfType<FloorFact.DayClosed>());
        var issued = count[nameof(FloorFact.TicketIssued)];
        var done = demo.Streams.Floor.Over.Values.Count(t => t.Phase is TicketPhase.Done);

        Assert.True(opened.At < opened.OpensAt && closed.At > opened.ClosesAt && closed.Due is null);
        Assert.InRange(issued, 250, 700);
        Assert.InRange(done, issued * 3 / 4, issued);
        Assert.All(
            [
                nameof(FloorFact.TicketLeft), nameof(FloorFact.TicketMissed), nameof(FloorFact.TicketReturned), nameof(FloorFact.TicketTransferred), nameof(FloorFact.TicketParked),
                nameof(FloorFact.TicketResumed), nameof(FloorFact.CounterPaused), nameof(FloorFact.ServiceRated), nameof(FloorFact.VisitGreeted), nameof(FloorFact.VisitHelped),
            ],
            name => Assert.True(count.GetValueOrDefault(name) > 0, name));
        Assert.Contains(demo.Facts.OfType<FloorFact.TicketIssued>(), t => t.Services.Length > 1);
        Assert.Contains(demo.Facts.OfType<FloorFact.TicketIssued>(), t => t.Class != CustomerClass.Ordinary);
        Assert.Contains(demo.Facts.OfType<FloorFact.CounterPaused>(), p => p.Reason == PauseReason.Meal);
    }

    [Fact]
    public async Task Nobody_is_stuck()
    {
        var demo = await DemoDay.LiveAsync(4, Night);
        var closed = Assert.Single(demo.Facts.OfType<FloorFact.DayClosed>());

        // Only who missed the call and never came back is left over.
        Assert.All(closed.Left, no => Assert.True(demo.Streams.Floor.Over[no].Misses > 0, no.Value));
        Assert.All(demo.Streams.Floor.Over.Values, t => Assert.True(t.Waited < TimeSpan.FromHours(2), $"{t.No} {t.Waited}"));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_day_and_another_seed_another()
    {
        Assert.Equal(await LinesAsync(5), await LinesAsync(5));
        Assert.NotEqual(await LinesAsync(5), await LinesAsync(6));

        static async Task<string> LinesAsync(int seed) => string.Join('\n', (await DemoDay.LiveAsync(seed, Night)).Streams.Facts.Select(FactLines.Of));
    }

    [Fact]
    public async Task The_next_days_begin_by_themselves_and_a_closed_day_is_skipped()
    {
        var demo = await DemoDay.LiveAsync(7, DemoDay.Monday.AddDays(7).AddHours(6));

        Assert.Equal(
            [2, 3, 4, 5, 6, 7, 9],
            demo.Facts.OfType<FloorFact.DayOpened>().Select(d => d.On.Day));
    }

    [Fact]
    public async Task Nobody_simulated_presses_at_a_counter_that_a_person_has_taken()
    {
        var (from, to) = (DemoDay.Monday.AddHours(4), DemoDay.Monday.AddHours(6));
        var demo = await DemoDay.LiveAsync(8, Night, d =>
        {
            if (d.GetUtcNow() >= from && d.GetUtcNow() < to)
            {
                d.Simulation.Take(Two);
            }
            else
            {
                d.Simulation.Give(Two);
            }
        });
        var there = demo.Facts.Where(f => CounterOf(f) == Two).ToList();

        Assert.DoesNotContain(there, f => f.At >= from && f.At < to);
        Assert.Contains(there, f => f.At < from);
        Assert.Contains(there, f => f.At >= to);
        Assert.Contains(demo.Facts, f => f.At >= from && f.At < to && CounterOf(f) is { Value: 3 });
    }

    [Fact]
    public async Task Somebody_who_presses_in_between_disturbs_nobody()
    {
        var demo = await DemoDay.LiveAsync(9, Night, Visitor(new Random(9)));

        Assert.Single(demo.Facts.OfType<FloorFact.DayClosed>());
        Assert.Contains(demo.Facts, f => f is FloorFact.PressUndone);
        Assert.InRange(demo.Streams.Floor.Over.Values.Count(t => t.Phase is TicketPhase.Done), 200, 700);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    [InlineData(12, true)]
    public async Task The_products_own_export_of_a_day_replays_without_a_difference(int seed, bool disturbed)
    {
        var demo = await DemoDay.LiveAsync(seed, Night, disturbed ? Visitor(new Random(seed)) : null);
        var report = DayReplay.Of(OwnReader.Read(new StringReader(Export(demo))), _ => true);

        Assert.Equal((demo.Streams.Facts.Count, 0), (report.Rows.Read, report.Rows.Refused));
        var day = Assert.Single(report.Days);
        Assert.Equal(demo.Facts.OfType<FloorFact.TicketIssued>().Count(), day.Customers);
        ReplayLaws.Hold(day);
        Assert.Equal(0, day.Fed.LargestDifferenceMinutes);
    }

    [Fact]
    public async Task A_damaged_export_refuses_what_does_not_follow_and_loses_no_line()
    {
        var lines = Export(await DemoDay.LiveAsync(13, Night)).Split('\n').ToList();
        var cut = lines.FindIndex(l => l.Contains("floor.ticket-issued", StringComparison.Ordinal));
        lines[^2] = "{";
        lines[^3] = lines[^3].Replace("floor.", "flood.", StringComparison.Ordinal);
        lines.RemoveAt(cut);
        var rows = OwnReader.Read(new StringReader(string.Join('\n', lines))).Rows;

        Assert.Equal((lines.Count, rows.Read), (rows.Used + rows.Refused.Length, lines.Count));
        Assert.Equal(["DoesNotFollow", "NotAFact", "UnknownName"], rows.Refused.Select(r => r.Reason).Distinct().Order());
    }

    [Fact]
    public async Task A_recorded_day_can_be_watched()
    {
        var recorded = Assert.Single(ClinicReader.Read(new StringReader(GeneratedClinic.Of(seed: 11, days: 1, faults: 0).Csv)).Days);
        var demo = await DemoDay.LiveAsync(recorded);
        var floor = demo.Streams.Floor;

        Assert.Single(demo.Facts.OfType<FloorFact.DayClosed>());
        Assert.Equal(recorded.Customers.Length, demo.Facts.OfType<FloorFact.TicketIssued>().Count());
        Assert.Equal(recorded.Customers.Count(c => c.Steps.All(s => s.Call is not null)), floor.Over.Values.Count(t => t.Phase is TicketPhase.Done));
    }

    private static string Export(DemoDay demo) => string.Join('\n', demo.Streams.Facts.Select(FactLines.Of));

    /// <summary>A person who presses anything anywhere.</summary>
    private static Action<DemoDay> Visitor(Random presses) => d =>
    {
        if (!d.Streams.Floor.IsOpen || presses.Next(20) != 0)
        {
            return;
        }

        var counter = new CounterNo(presses.Next(1, 7));
        var at = d.GetUtcNow();
        FloorCommand[] any =
        [
            new FloorCommand.CallNext(counter, at), new FloorCommand.StartService(counter, at), new FloorCommand.MissTicket(counter, at), new FloorCommand.UndoPress(counter, at),
            new FloorCommand.ParkTicket(counter, at), new FloorCommand.EndService(counter, ServiceOutcome.Done, true, at),
        ];
        d.Streams.Send("staff:visitor", any[presses.Next(any.Length)]);
    };

    private static CounterNo? CounterOf(FloorFact fact)
    {
        var json = JsonSerializer.SerializeToElement(fact, fact.GetType(), YitaiJson.Stored);
        return (json.TryGetProperty("counter", out var no) || json.TryGetProperty("from", out no)) && no.ValueKind == JsonValueKind.Number ? new CounterNo(no.GetInt32()) : null;
    }
}
