using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yitai.Host.Live;

/// <summary>A message written once and sent to many as these bytes.</summary>
[JsonConverter(typeof(Converter))]
public sealed record Written(ReadOnlyMemory<byte> Utf8)
{
    public sealed class Converter : JsonConverter<Written>
    {
        public override Written Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Written value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
    }
}
