using System.Collections.Immutable;
using Xunit;
using Yitai.App.Replay;
using Yitai.App.Replay.Clinic;
using Yitai.Floor;

namespace Yitai.App.Tests.Replay;

/// <summary>The same customers under other rules, with waits that can be counted by hand.</summary>
public class WhatIfTests
{
    /// <summary>Four customers at 9:00, ten minutes each, one room: they wait 0, 10, 20 and 30 minutes. A second room serves from 9:40.</summary>
    private static Recording OneRoom => ClinicReader.Read(new StringReader(GeneratedClinic.Header + "\n" + string.Join('\n',
        "1-Aug-19,1,0,Ultra,Room 5,,9:00:00,9:00:00,9:10:00,0,10,Y,",
        "1-Aug-19,2,0,Ultra,Room 5,,9:00:00,9:10:00,9:20:00,10,10,Y,",
        "1-Aug-19,3,0,Ultra,Room 5,,9:00:00,9:20:00,9:30:00,20,10,Y,",
        "1-Aug-19,4,0,Ultra,Room 5,,9:00:00,9:30:00,9:40:00,30,10,Y,",
        "1-Aug-19,5,0,Review,Room 4,,9:40:00,9:40:00,9:50:00,0,10,Y,") + "\n"));

    private static LineId Ultra => OneRoom.Days[0].Lines.Single(l => l.Name.Contains('5', StringComparison.Ordinal)).Id;

    private static CounterNo RoomOf(string name) => OneRoom.Days[0].Counters.Single(c => c.Name.Contains(name, StringComparison.Ordinal)).No;

    private static WhatIfReport Under(RuleChange change) => WhatIfReport.Of(OneRoom, _ => true, change);

    [Fact]
    public void Without_a_change_every_day_is_as_today()
    {
        var report = Under(RuleChange.None);
        Assert.Equal(report.Days[0].Today, report.Days[0].New);
        Assert.Equal((12d, 0, 0), (report.Days[0].Today!.Mean, report.MeanChange!.Better, report.MeanChange.Worse));
    }

    [Fact]
    public void A_second_room_that_helps_halves_the_wait_and_the_report_says_by_how_much()
    {
        var report = Under(RuleChange.None with
        {
            Lines = [new LineChange(Ultra, null, new LineOverflow(1, null))],
            Counters = [new CounterChange(RoomOf("4"), null, [Ultra])],
            Staffed = [new StaffedTime(new TimeOnly(9, 0), new TimeOnly(10, 0), [RoomOf("4"), RoomOf("5")])],
        });
        Assert.Equal(4, report.Days[0].New!.Mean); // 0, 0, 10, 10 and 0
        Assert.Equal((1, 1, -8d), (report.MeanChange!.Days, report.MeanChange.Better, report.MeanChange.Mean));
        Assert.Equal(5, report.Groups.Single(g => g.Name == OneRoom.Days[0].Lines.Single(l => l.Id == Ultra).Name).New!.Mean);
    }

    [Fact]
    public void Counters_staffed_later_let_everybody_wait_until_then()
    {
        var report = Under(RuleChange.None with { Staffed = [new StaffedTime(new TimeOnly(9, 0), new TimeOnly(9, 30), [])] });
        Assert.Equal(30 + 12, report.Days[0].New!.Mean + 6); // four wait half an hour longer, the fifth as before
    }

    [Fact]
    public void Calls_keep_their_spacing()
    {
        var quick = ClinicReader.Read(new StringReader(GeneratedClinic.Header + "\n" + string.Join('\n',
            "1-Aug-19,1,0,Ultra,Room 5,,9:00:00,9:00:00,9:02:00,0,2,Y,",
            "1-Aug-19,2,0,Ultra,Room 5,,9:00:00,9:02:00,9:04:00,2,2,Y,",
            "1-Aug-19,3,0,Ultra,Room 5,,9:00:00,9:04:00,9:06:00,4,2,Y,") + "\n"));
        var day = WhatIfReport.Of(quick, _ => true, RuleChange.None with { Choosing = ChoiceRules.Plain with { CallSpacing = TimeSpan.FromMinutes(5) } }).Days[0];
        Assert.Equal((2d, 5d, 0), (day.Today!.Mean, day.New!.Mean, day.NewLeftOver)); // 0, 2, 4; then 0, 5, 10
    }

    [Fact]
    public void What_no_day_has_is_refused_by_name()
    {
        var fault = Assert.Throws<FormatException>(() => Under(RuleChange.None with { Staffed = [new StaffedTime(new TimeOnly(9, 0), new TimeOnly(10, 0), [new CounterNo(77)])] }));
        Assert.Contains("77", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_do_not_fit_the_day_are_refused()
    {
        Assert.Throws<FormatException>(() => Under(RuleChange.None with { Choosing = ChoiceRules.Plain with { Shares = [1, 1] } }));
    }

    [Fact]
    public void A_time_inside_the_recorded_ones_cuts_them_and_one_beside_them_is_joined()
    {
        var day = OneRoom.Days[0];
        var room = day.Counters.Single(c => c.No == RoomOf("5")) with { Active = [At(9, 0, 11, 0)] };
        var other = (day with { Counters = [room] }).Under(RuleChange.None with
        {
            Staffed = [new StaffedTime(new(9, 30), new(10, 0), []), new StaffedTime(new(11, 0), new(12, 0), [room.No])],
        });
        Assert.Equal<Span>([At(9, 0, 9, 30), At(10, 0, 12, 0)], [.. other.Counters[0].Active]);

        Span At(int h, int m, int toH, int toM) => new(day.Calendar.At(day.On, new TimeOnly(h, m)), day.Calendar.At(day.On, new TimeOnly(toH, toM)));
    }
}
