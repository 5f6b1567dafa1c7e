using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Host.Json;

/// <summary>How everything is written on the wire, the same for HTTP, the live hub and the feed.</summary>
public static class WireJson
{
    /// <summary>Deeper bodies are refused.</summary>
    public const int Depth = 16;

    public static JsonSerializerOptions Options { get; } = Set(new JsonSerializerOptions());

    /// <summary>A refusal's own values: everything but its name, which the problem document has already.</summary>
    public static JsonSerializerOptions Values { get; } = Set(new JsonSerializerOptions
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutName } },
    });

    private static void WithoutName(JsonTypeInfo type)
    {
        if (type.Type.IsAssignableTo(typeof(Refusal)) && type.Properties.FirstOrDefault(p => p.Name is "name") is { } name)
        {
            type.Properties.Remove(name);
        }
    }

    public static JsonSerializerOptions Set(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = null;
        options.PropertyNameCaseInsensitive = false;
        options.MaxDepth = Depth;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new WordConverter<HallId>(s => HallId.IsValid(s) ? new HallId(s) : null, v => v.Value));
        options.Converters.Add(new WordConverter<StaffId>(s => StaffId.IsValid(s) ? new StaffId(s) : null, v => v.Value));
        options.Converters.Add(new WordConverter<StreamId>(s => s.Length <= 64 ? new StreamId(s) : null, v => v.Value));
        options.Converters.Add(new WordConverter<SubjectId>(s => Guid.TryParse(s, out var id) ? new SubjectId(id) : null, v => v.ToString()));
        options.Converters.Add(new WordConverter<LineId>(s => s.Length is >= 1 and <= 32 ? new LineId(s) : null, v => v.Value));
        options.Converters.Add(new WordConverter<TicketNo>(s => s.Length is >= 1 and <= 12 ? new TicketNo(s) : null, v => v.Value));
        options.Converters.Add(new NumberConverter<CounterNo>(n => new CounterNo(n), v => v.Value));
        options.Converters.Add(new NumberConverter<VisitNo>(n => new VisitNo(n), v => v.Value));
        options.Converters.Add(new CalendarConverter());
        return options;
    }
}
