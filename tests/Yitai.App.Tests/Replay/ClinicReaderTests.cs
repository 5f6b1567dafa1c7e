using Xunit;
using Yitai.App.Replay;
using Yitai.App.Replay.Clinic;

namespace Yitai.App.Tests.Replay;

public class ClinicReaderTests
{
    private static Recording Read(params string[] rows) => ClinicReader.Read(new StringReader(GeneratedClinic.Header + "\n" + string.Join('\n', rows) + "\n"));

    [Fact]
    public void A_patient_sent_on_is_one_customer_with_a_step_for_each_room()
    {
        var day = Assert.Single(Read(
            "1-Aug-19,1001,0,Ultra,,,7:24:19,8:02:13,8:02:13,38,0,Y,",
            "1-Aug-19,1001,1,Ultra,Room 4,8888,8:02:13,8:17:06,8:33:59,15,16,Y,Transferred").Days);

        var customer = Assert.Single(day.Customers);
        Assert.Equal([StepBegin.Ticket, StepBegin.Transfer], customer.Steps.Select(s => s.Begin));
        Assert.Equal([new TimeSpan(0, 37, 54), new TimeSpan(0, 14, 53)], customer.Steps.Select(s => s.Waited!.Value));
        Assert.Equal([false, true], customer.Steps.Select(s => s.IsService));
    }

    [Fact]
    public void A_void_without_a_room_is_a_customer_who_left()
    {
        var day = Assert.Single(Read("8-Aug-19,1002,0,Ultra,,,7:22:10,,,0,0,N,").Days);

        var step = Assert.Single(day.Steps);
        Assert.Null(step.Call);
        Assert.Equal(step.JoinedAt, step.LeftAt);
        Assert.Equal(1, day.Rows.Used);
    }

    [Fact]
    public void Who_comes_back_to_the_same_room_and_goes_in_at_once_was_set_aside()
    {
        var day = Assert.Single(Read(
            "1-Aug-19,1010,0,Ultra,Room 5,8888,8:05:22,8:25:21,8:26:08,20,1,Y,",
            "1-Aug-19,1010,1,Ultra,Room 5,8888,8:28:17,8:28:17,8:35:57,0,7,Y,Transferred").Days);

        Assert.Equal([StepBegin.Ticket, StepBegin.Resume], day.Steps.Select(s => s.Begin));
    }

    [Fact]
    public void A_start_a_second_before_joining_is_rounding_and_is_lifted()
    {
        var day = Assert.Single(Read("1-Aug-19,1019,0,Ultra,Room 5,8888,9:22:30,9:22:29,9:35:53,0,13,Y,").Days);

        Assert.Equal(new RowNote(2, "StartLiftedToJoined"), Assert.Single(day.Rows.Repaired));
        Assert.Equal(TimeSpan.Zero, Assert.Single(day.Steps).Waited);
    }

    [Fact]
    public void A_service_that_was_never_ended_takes_the_thirty_minutes_the_export_counts()
    {
        var day = Assert.Single(Read("2-Aug-19,1004,0,Ultra,Room 4,8888,7:21:21,10:50:36,13:01:09,209,30,Y,").Days);

        Assert.Equal("NeverEndedExportCounts30Minutes", Assert.Single(day.Rows.Repaired).Reason);
        Assert.Equal(TimeSpan.FromMinutes(30), Assert.Single(day.Steps) is { Call: { } call } ? call.EndedAt - call.CalledAt : default);
    }

    [Theory]
    [InlineData("1-Aug-19,1,0,Ultra,Room 5,,9:30:00,9:20:00,9:35:00,0,15,Y,", "StartBeforeJoined")]
    [InlineData("1-Aug-19,1,0,Ultra,Room 5,,9:00:00,9:20:00,9:10:00,0,15,Y,", "EndBeforeStart")]
    [InlineData("1-Aug-19,1,0,Ultra,Room 5,,,9:20:00,9:35:00,0,15,Y,", "JoinedMissing")]
    [InlineData("1-Aug-19,1,0,Ultra,Room 5,,9:00:00,,9:35:00,0,15,Y,", "StartMissing")]
    [InlineData("1-Aug-19,1,0,Ultra,Room 5,,9:00:00,9:20:00,,0,,Y,", "EndMissing")]
    [InlineData("1-Aug-19,1,0,Ultra,Room 5,,9:00:00,9:61:00,9:35:00,0,15,Y,", "TimeUnreadable")]
    [InlineData("1-Aug-19,1,0,Ultra,Room 5,,9:00:00,9:20:00,9:35:00,0,15,Q,", "ValidUnreadable")]
    [InlineData("1-Aug-19,1,x,Ultra,Room 5,,9:00:00,9:20:00,9:35:00,0,15,Y,", "IndexUnreadable")]
    [InlineData("1-Aug-19,,0,Ultra,Room 5,,9:00:00,9:20:00,9:35:00,0,15,Y,", "NoTicketNumber")]
    [InlineData("1-Aux-19,1,0,Ultra,Room 5,,9:00:00,9:20:00,9:35:00,0,15,Y,", "DateUnreadable")]
    [InlineData("1-Aug-19,1,0,\"Ultra,Room 5,,9:00:00,9:20:00,9:35:00,0,15,Y,", "WrongNumberOfFields")]
    public void A_row_that_cannot_be_is_refused_by_name(string row, string reason)
    {
        var rows = Read(row).Rows;

        Assert.Equal(new RowNote(2, reason), Assert.Single(rows.Refused));
        Assert.Equal((1, 0), (rows.Read, rows.Used));
    }

    [Fact]
    public void The_same_step_twice_and_two_in_one_room_refuse_the_later_row()
    {
        var rows = Read(
            "1-Aug-19,1,0,Ultra,Room 5,,9:00:00,9:20:00,9:35:00,20,15,Y,",
            "1-Aug-19,1,0,Ultra,Room 5,,9:00:00,9:20:00,9:35:00,20,15,Y,",
            "1-Aug-19,2,0,Ultra,Room 5,,9:01:00,9:25:00,9:40:00,24,15,Y,").Rows;

        Assert.Equal([new RowNote(3, "Repeated"), new RowNote(4, "RoomHadAnother")], rows.Refused.AsEnumerable());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_row_of_a_dirty_file_is_lost(int seed)
    {
        var (csv, rows, spoiled) = GeneratedClinic.Of(seed, days: 3, faults: 15);
        var recording = ClinicReader.Read(new StringReader(csv));

        Assert.Equal(rows, recording.Rows.Read);
        Assert.Equal(spoiled, recording.Rows.Refused.Length);
        Assert.Equal(rows - spoiled, recording.Days.Sum(d => d.Steps.Count()));
    }

    [Fact]
    public void Another_file_is_not_read_as_this_one() =>
        Assert.Throws<FormatException>(() => ClinicReader.Read(new StringReader("office,date\na,b\n")));
}
