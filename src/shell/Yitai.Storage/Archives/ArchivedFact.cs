using System.Text.Json;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>A fact as a line of an archive: a JSON array of the columns after the stream, bytes in base64.</summary>
internal static class ArchivedFact
{
    public static void Write(Utf8JsonWriter json, FactRow fact)
    {
        json.WriteStartArray();
        json.WriteNumberValue(fact.Seq);
        json.WriteNumberValue(Chain.Microseconds(fact.At));
        if (fact.BusinessOn is { } on)
        {
            json.WriteNumberValue(on.DayNumber);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStringValue(fact.Name);
        json.WriteStringValue(fact.Sender);
        json.WriteStringValue(fact.CommandId);
        json.WriteBase64StringValue(fact.Payload.Span);
        json.WriteBase64StringValue(fact.Hash.Span);
        json.WriteEndArray();
    }

    public static FactRow Read(StreamId stream, string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        return new FactRow(
            stream, row[0].GetInt64(), Chain.FromMicroseconds(row[1].GetInt64()),
            row[2].ValueKind == JsonValueKind.Null ? null : DateOnly.FromDayNumber(row[2].GetInt32()),
            row[3].GetString()!, row[4].GetString()!, row[5].GetGuid(), row[6].GetBytesFromBase64(), row[7].GetBytesFromBase64());
    }
}
