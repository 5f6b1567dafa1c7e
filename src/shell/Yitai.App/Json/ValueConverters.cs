using System.Text.Json;
using System.Text.Json.Serialization;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.App.Json;

/// <summary>Ids and quantities are plain strings and numbers in JSON.</summary>
public static class ValueConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new Text<TicketNo>(v => v.Value, s => new TicketNo(s)),
        new Text<LineId>(v => v.Value, s => new LineId(s)),
        new Text<StaffId>(v => v.Value, s => new StaffId(s)),
        new Text<HallId>(v => v.Value, s => new HallId(s)),
        new Text<StreamId>(v => v.Value, s => new StreamId(s)),
        new Text<SubjectId>(v => v.Value.ToString("N"), s => Guid.TryParseExact(s, "N", out var id) ? new SubjectId(id) : throw new JsonException("not a subject id")),
        new Text<PrinterId>(v => v.Value, s => new PrinterId(s)),
        new Text<PrintJobId>(v => v.ToString(), s => Guid.TryParseExact(s, "N", out var id) ? new PrintJobId(id) : throw new JsonException("not a print job's id")),
        new Number<MessageNo>(v => v.Value, n => new MessageNo(n)),
        new Number<CounterNo>(v => v.Value, n => new CounterNo(n)),
        new Number<VisitNo>(v => v.Value, n => new VisitNo(n)),
        new Fen(),
    ];

    private sealed class Text<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T> where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"{typeToConvert.Name} is a string"));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetString()!);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));
    }

    private sealed class Number<T>(Func<T, int> write, Func<int, T> read) : JsonConverter<T> where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var n) ? read(n) : throw new JsonException($"{typeToConvert.Name} is a whole number");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(write(value));
    }

    private sealed class Fen : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var fen) ? new Money(fen) : throw new JsonException("money is a whole number of fen");

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Fen);
    }
}
