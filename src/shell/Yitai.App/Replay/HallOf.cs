using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Replay;

/// <summary>A hall made from what a recording knows: its lines, its counters, and no rule that the recording does not have.</summary>
public static class HallOf
{
    private static readonly ImmutableArray<OpeningHours?> AllDay = [.. Enumerable.Repeat<OpeningHours?>(null, 7)];

    /// <summary>Settings under which every recorded command is allowed: open all day, no quota, as many misses as the product knows.</summary>
    public static HallSettings Settings(RecordedDay day) => new(
        Both(day.Place.Length == 0 ? $"Recorded {day.On:yyyy-MM-dd}" : day.Place),
        day.Calendar,
        AllDay,
        [.. day.Lines.Select(Line)],
        [.. day.Counters.Select(c => new CounterPlan(c.No, Both(c.Name), c.Lines) { Helps = c.Helps })],
        day.ClassOrder,
        FloorLimits.Default with { MissLimit = 10, AwayAtOnce = 200 })
    {
        Choosing = day.Choosing,
    };

    private static Line Line(RecordedLine line) => new(
        line.Id, line.Letter, 3, Both(line.Name), new Words("", ""), null, TimeSpan.Zero, TimeSpan.Zero,
        line.Typical < TimeSpan.FromMinutes(1) ? TimeSpan.FromMinutes(1) : line.Typical > TimeSpan.FromHours(4) ? TimeSpan.FromHours(4) : line.Typical,
        line.WaitLimit, OnKiosk: true)
    {
        Overflow = line.Overflow,
    };

    /// <summary>A recorded name stands in one language; it is shown as it is in both.</summary>
    private static Words Both(string name)
    {
        var text = new string([.. name.Where(c => !char.IsControl(c))]).Trim();
        text = text.Length > SettingsCheck.LongestName ? text[..SettingsCheck.LongestName].Trim() : text;
        return new Words(text.Length == 0 ? "-" : text, text.Length == 0 ? "-" : text);
    }
}
