using YamlDotNet.RepresentationModel;

namespace Yitai.Packs;

/// <summary>A time of day in a pack: <c>09:00</c>, 24 hours.</summary>
internal static class ClockTime
{
    public static TimeOnly Read(PackMap map, string key, TimeOnly otherwise)
    {
        if (map.Find(key, required: false) is not { } value)
        {
            return otherwise;
        }

        if (value is YamlScalarNode { Value: { } text } && Parse(text) is { } time)
        {
            return time;
        }

        map.File.Fault(value.Start, $"“{key}”须是 24 小时制的时间，如 09:00", $"'{key}' must be a time of day such as 09:00");
        return otherwise;
    }

    public static TimeOnly? Parse(string text) => TimeOnly.TryParseExact(text.Trim(), ["HH:mm", "H:mm"], out var time) ? time : null;
}
