using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;
using Yitai.Floor;

namespace Yitai.Packs;

/// <summary>Opening hours: each weekday <c>09:00-18:00</c> or <c>closed</c>.</summary>
internal static class HoursPage
{
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static ImmutableArray<OpeningHours?> Read(PackMap root)
    {
        if (root.Map("hours") is not { } map)
        {
            return [.. new OpeningHours?[Days.Length]];
        }

        var hours = Days.Select(day => Day(map, day)).ToImmutableArray();
        map.NothingElse();
        return hours;
    }

    private static OpeningHours? Day(PackMap map, string day)
    {
        if (map.Find(day) is not { } value || value is YamlScalarNode { Value: "closed" })
        {
            return null;
        }

        if (value is YamlScalarNode { Value: { } text } && text.Split('-') is [var from, var to]
            && ClockTime.Parse(from) is { } opens && ClockTime.Parse(to) is { } closes && closes > opens)
        {
            return new OpeningHours(opens, closes);
        }

        map.File.Fault(value.Start, $"“{day}”须是营业时间，如 09:00-18:00，或 closed（不营业）", $"'{day}' must be opening hours such as 09:00-18:00, or closed");
        return null;
    }
}
