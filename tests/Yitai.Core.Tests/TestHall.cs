using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Core.Tests;

/// <summary>A hall with three lines and three counters, open from 9 to 17 on weekdays, for examples and laws.</summary>
public static class TestHall
{
    private static readonly LineId Business = new("business");
    private static readonly LineId Cash = new("cash");
    private static readonly LineId Vip = new("vip");

    public static HallSettings Settings { get; } = new(
        new Words("人民路营业厅", "Renmin Road"),
        new BusinessCalendar("Asia/Shanghai", new TimeOnly(4, 0)),
        [Weekday, Weekday, Weekday, Weekday, Weekday, null, null],
        [
            Line(Business, "A", new Words("业务办理", "Business"), quota: null, onKiosk: true),
            Line(Cash, "B", new Words("缴费", "Cash"), quota: 40, onKiosk: true),
            Line(Vip, "V", new Words("贵宾", "VIP"), quota: null, onKiosk: false),
        ],
        [
            Counter(1, Business, Cash),
            Counter(2, Business),
            Counter(3, Business, Cash, Vip),
        ],
        [
            [CustomerClass.Urgent],
            [CustomerClass.Vip],
            [CustomerClass.Elderly, CustomerClass.Disabled, CustomerClass.Pregnant, CustomerClass.WithInfant],
            [CustomerClass.Appointment],
            [CustomerClass.Ordinary],
        ],
        FloorLimits.Default);

    private static OpeningHours Weekday => new(new TimeOnly(9, 0), new TimeOnly(17, 0));

    private static Line Line(LineId id, string letter, Words name, int? quota, bool onKiosk) => new(
        id, letter, 3, name, new Words("", ""), quota, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(10),
        TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(20), onKiosk);

    private static CounterPlan Counter(int no, params ReadOnlySpan<LineId> lines) =>
        new(new CounterNo(no), new Words($"{no} 号台席", $"Counter {no}"), [.. lines]);
}
