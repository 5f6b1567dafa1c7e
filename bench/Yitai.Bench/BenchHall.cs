using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Bench;

/// <summary>A hall that is open around the clock, so that a run does not depend on the hour.</summary>
internal static class BenchHall
{
    public static readonly LineId Business = new("business");

    public static HallSettings Settings(int counters) => new(
        new Words("压测厅", "Bench hall"), new BusinessCalendar("Asia/Shanghai", new TimeOnly(4, 0)),
        [.. Enumerable.Repeat((OpeningHours?)null, 7)],
        [new Line(Business, "A", 3, new Words("业务办理", "Business"), new Words("身份证", "Identity card"), null, TimeSpan.Zero, TimeSpan.Zero,
            TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(20), OnKiosk: true)],
        [.. Enumerable.Range(1, counters).Select(n => new CounterPlan(new CounterNo(n), new Words($"{n} 号", $"No {n}"), [Business]))],
        [[.. Enum.GetValues<CustomerClass>()]], FloorLimits.Default);
}
