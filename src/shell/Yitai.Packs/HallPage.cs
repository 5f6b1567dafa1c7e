using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Packs;

/// <summary>Reads <c>hall.yaml</c>: names, time, lines, counters, class order, limits.</summary>
internal static class HallPage
{
    public static HallSettings? Read(PackMap root)
    {
        var name = root.Words("name", SettingsCheck.LongestName);
        var calendar = Calendar(root);
        var hours = HoursPage.Read(root);
        var lines = root.Maps("lines").Select(LinePage.Read).ToImmutableArray();
        var counters = root.Maps("counters").Select(map => CounterPage.Read(map, lines)).ToImmutableArray();
        var classes = ClassOrderPage.Read(root);
        var limits = LimitsPage.Read(root);
        var choosing = ChoosingPage.Read(root, classes.Length);
        root.NothingElse();
        return calendar is null ? null : new HallSettings(name, calendar, hours, lines, counters, classes, limits) { Choosing = choosing };
    }

    private static BusinessCalendar? Calendar(PackMap root)
    {
        var zone = root.Text("zone", 60);
        var rollover = ClockTime.Read(root, "rollover", new TimeOnly(4, 0));
        if (zone.Length == 0)
        {
            return null;
        }

        if (TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            return new BusinessCalendar(zone, rollover);
        }

        var (zh, en) = PackMap.Hint(zone, TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id));
        root.File.Fault(root.Find("zone")!.Start, $"没有时区“{zone}”{zh}", $"There is no time zone '{zone}'{en}");
        return null;
    }

}
