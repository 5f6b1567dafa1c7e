using System.Text.Json;
using Xunit;
using Yitai.App.Json;
using Yitai.App.Replay;
using Yitai.App.Replay.Clinic;
using Yitai.App.Replay.Warsaw;

namespace Yitai.App.Tests.Replay;

public class DayReplayTests
{
    private static DayReport Replay(params string[] rows) =>
        DayReplay.Of(Assert.Single(ClinicReader.Read(new StringReader(GeneratedClinic.Header + "\n" + string.Join('\n', rows) + "\n")).Days));

    [Fact]
    public void The_product_counts_the_recorded_waits()
    {
        var fed = Replay(
            "1-Aug-19,1,0,Ultra,Room 5,,9:00:00,9:10:00,9:20:00,10,10,Y,",
            "1-Aug-19,1,1,Ultra,Room 4,,9:20:00,9:50:00,9:55:00,30,5,Y,Transferred",
            "1-Aug-19,2,0,Ultra,Room 5,,9:05:00,9:20:00,9:30:00,15,10,Y,").Fed;

        Assert.Equal((3, 3), (fed.Compared, fed.Agree));
        Assert.Empty(fed.Refusals);
    }

    [Fact]
    public void A_wait_that_the_recording_counts_otherwise_is_named()
    {
        var fed = Replay("1-Aug-19,7,0,Ultra,Room 5,,9:00:00,9:10:00,9:20:00,25,10,Y,").Fed;

        var wait = Assert.Single(fed.Disagreements);
        Assert.Equal(("7", 2, 25d, 10d), (wait.Customer, wait.Row, wait.RecordedMinutes, wait.ReplayedMinutes!.Value));
    }

    [Fact]
    public void A_call_out_of_turn_is_counted_and_its_wait_still_agrees()
    {
        var fed = Replay(
            "1-Aug-19,1,0,Ultra,Room 5,,9:00:00,9:20:00,9:30:00,20,10,Y,",
            "1-Aug-19,2,0,Ultra,Room 5,,9:05:00,9:10:00,9:20:00,5,10,Y,").Fed;

        Assert.Equal((2, 1), (fed.Agree, fed.ByTheRules));
    }

    /// <remarks>Room 5 is staffed from 9:10 (its first call) to 9:40. Recorded: 1 waits 10, 2 waits 25 though the room was idle from
    /// 9:20 to 9:30. Run freely it calls 2 at 9:20: 15 minutes.</remarks>
    [Fact]
    public void Run_freely_a_free_counter_calls_at_once_and_the_idle_time_is_shown()
    {
        var day = Replay(
            "1-Aug-19,1,0,Ultra,Room 5,,9:00:00,9:10:00,9:20:00,10,10,Y,",
            "1-Aug-19,2,0,Ultra,Room 5,,9:05:00,9:30:00,9:40:00,25,10,Y,");

        Assert.Equal((17.5, 12.5, -5d), (day.Recorded.Waits!.Mean, day.Replayed.Waits!.Mean, day.Replayed.BiasMinutes!.Value));
        Assert.Equal(10, day.Recorded.UnexplainedIdleMinutes);
        Assert.Equal(0.667, Assert.Single(day.Recorded.Counters).Utilisation);
        Assert.Equal([0, 0, 1, 1, 0, 0], day.Recorded.WaitBuckets.Select(b => b.Count));
        Assert.Equal([0, 0, 1, 1, 0, 0], day.Replayed.WaitBuckets.Select(b => b.Count));
    }

    [Fact]
    public void A_customer_who_is_called_in_vain_takes_the_counters_time_and_is_not_served()
    {
        var day = Replay("1-Aug-19,1,1,Ultra,Room 5,,9:00:00,9:05:00,9:06:00,5,1,N,");

        Assert.Equal((0, 1, 1), (day.Services, day.NotServed, day.Fed.Agree));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Generated_days_of_the_clinic_agree(int seed)
    {
        var report = DayReplay.Of(ClinicReader.Read(new StringReader(GeneratedClinic.Of(seed, days: 3, faults: 8).Csv)), _ => true);

        Assert.All(report.Days, ReplayLaws.Hold);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void Generated_days_of_an_office_agree_and_have_the_recorded_queues(int seed)
    {
        var (csv, rows, repeated, customers) = GeneratedWarsaw.Of(seed, days: 2);
        var report = DayReplay.Of(WarsawReader.Read(new StringReader(csv)), _ => true);

        Assert.Equal((rows, repeated), (report.Rows.Read, report.Rows.Refused));
        Assert.Equal(customers, report.Days.Sum(d => d.Customers));
        Assert.All(report.Days, ReplayLaws.Hold);
    }

    [Fact]
    public void The_same_file_gives_the_same_report()
    {
        var csv = GeneratedWarsaw.Of(seed: 8, days: 1).Csv;

        Assert.Equal(Report(), Report());

        string Report() => JsonSerializer.Serialize(DayReplay.Of(WarsawReader.Read(new StringReader(csv)), _ => true), YitaiJson.Options);
    }
}
