using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Yitai.Kernel;

namespace Yitai.App.Json;

/// <summary>The one way JSON is written and read: in the log, over HTTP, in exports.</summary>
public static class YitaiJson
{
    /// <summary>camelCase, enums as words, ids as plain values, unknown members refused, at most 16 deep.</summary>
    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(), tolerant: false);

    /// <summary>What lies in the log. A fact's time is a column of its own and is not written twice; members this version does not
    /// know are skipped, because release n reads what n + 1 writes.</summary>
    public static JsonSerializerOptions Stored { get; } = Configure(new JsonSerializerOptions(), tolerant: true);

    /// <summary>Applies the same rules to options made elsewhere (the web server's, SignalR's).</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options, bool tolerant)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = null;
        options.MaxDepth = 16;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.UnmappedMemberHandling = tolerant ? JsonUnmappedMemberHandling.Skip : JsonUnmappedMemberHandling.Disallow;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        foreach (var converter in ValueConverters.All)
        {
            options.Converters.Add(converter);
        }

        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutTime, WithoutComputed } };
        return options;
    }

    private static void WithoutTime(JsonTypeInfo type)
    {
        if (type.Type.IsAssignableTo(typeof(Fact)) || type.Type.IsAssignableTo(typeof(Command)))
        {
            foreach (var at in type.Properties.Where(p => p.Name == "at"))
            {
                at.ShouldSerialize = static (_, _) => false;
            }
        }
    }

    /// <summary>Properties that nothing sets are derived; they are no part of what is stored.</summary>
    private static void WithoutComputed(JsonTypeInfo type)
    {
        if (type.Type.Namespace?.StartsWith("Yitai.", StringComparison.Ordinal) == true && type.Kind == JsonTypeInfoKind.Object)
        {
            foreach (var computed in type.Properties.Where(p => p.Set is null && p.AttributeProvider is System.Reflection.PropertyInfo { CanWrite: false }).ToList())
            {
                type.Properties.Remove(computed);
            }
        }
    }
}
