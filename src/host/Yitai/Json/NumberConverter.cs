using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yitai.Host.Json;

/// <summary>A value type that is one whole number on the wire: a counter's 3.</summary>
public sealed class NumberConverter<T>(Func<int, T> read, Func<T, int> write) : JsonConverter<T> where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number)
            ? read(number)
            : throw new JsonException($"not a {typeof(T).Name}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(write(value));
}
