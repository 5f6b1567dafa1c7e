using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yitai.Host.Json;

/// <summary>A value type that is one word on the wire: <c>"A007"</c>, <c>"demo"</c>.</summary>
public sealed class WordConverter<T>(Func<string, T?> read, Func<T, string> write) : JsonConverter<T> where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && read(reader.GetString()!) is { } value
            ? value
            : throw new JsonException($"not a {typeof(T).Name}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(reader.GetString()!) ?? throw new JsonException($"not a {typeof(T).Name}");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));
}
