using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Tests.Demo;

internal static class TelecomHall
{
    public static HallSettings Settings { get; } = new(
        new Words("人民路营业厅", "Renmin Road"),
        new BusinessCalendar("Asia/Shanghai", new TimeOnly(4, 0)),
        [.. Enumerable.Repeat(new OpeningHours(new TimeOnly(9, 0), new TimeOnly(18, 0)), 6), null],
        [Line("business", "A", 7), Line("payment", "B", 3), Line("broadband", "C", 10)],
        [.. Enumerable.Range(1, 6).Select(n => new CounterPlan(new CounterNo(n), new Words($"{n}号", $"No. {n}"), n < 6 ? [new LineId("business"), new LineId("payment")] : [new LineId("broadband"), new LineId("business")]))],
        [[CustomerClass.Urgent], [CustomerClass.Elderly, CustomerClass.Disabled, CustomerClass.Pregnant, CustomerClass.WithInfant], [CustomerClass.Appointment], [CustomerClass.Vip], [CustomerClass.Ordinary]],
        FloorLimits.Default);

    private static Line Line(string id, string letter, int minutes) => new(
        new LineId(id), letter, 3, new Words(id, id), new Words("", ""), null, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(10),
        TimeSpan.FromMinutes(minutes), TimeSpan.FromMinutes(20), OnKiosk: true);
}
