using System.Text.Json;
using Yitai.App.Json;

namespace Yitai.Host.Json;

/// <summary>How everything is written on the wire, the same for HTTP, the live hub and the feed; and how strictly it is read.</summary>
public static class WireJson
{
    public static JsonSerializerOptions Options { get; } = Set(new JsonSerializerOptions());

    public static JsonSerializerOptions Set(JsonSerializerOptions options)
    {
        YitaiJson.Configure(options, tolerant: false);
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.Converters.Insert(0, new CalendarConverter());
        return options;
    }
}
