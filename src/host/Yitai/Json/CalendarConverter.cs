using System.Text.Json;
using System.Text.Json.Serialization;
using Yitai.Kernel;

namespace Yitai.Host.Json;

/// <summary><c>{ "zoneId": "Asia/Shanghai", "rollover": "04:00:00" }</c>; a zone nobody knows is the sender's mistake, not ours.</summary>
public sealed class CalendarConverter : JsonConverter<BusinessCalendar>
{
    private sealed record Written(string ZoneId, TimeOnly Rollover);

    public override BusinessCalendar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var written = JsonSerializer.Deserialize<Written>(ref reader, options)!;
        return TimeZoneInfo.TryFindSystemTimeZoneById(written.ZoneId, out _)
            ? new BusinessCalendar(written.ZoneId, written.Rollover)
            : throw new JsonException($"no time zone '{written.ZoneId}'");
    }

    public override void Write(Utf8JsonWriter writer, BusinessCalendar value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Written(value.ZoneId, value.Rollover), options);
}
