using System.Data.Common;
using System.Text.Json;

namespace Yitai.Storage;

/// <summary>A row of a table as a line of a backup.</summary>
internal static class JsonRow
{
    public static void Write(Utf8JsonWriter json, DbDataReader row, IReadOnlyList<ColumnShape> columns)
    {
        json.WriteStartArray();
        for (var i = 0; i < columns.Count; i++)
        {
            if (row.IsDBNull(i))
            {
                json.WriteNullValue();
                continue;
            }

            switch (columns[i].Kind)
            {
                case ColumnKind.Text:
                    json.WriteStringValue(row.GetString(i));
                    break;
                case ColumnKind.Whole:
                    json.WriteNumberValue(row.GetInt64(i));
                    break;
                case ColumnKind.Truth:
                    json.WriteBooleanValue(row.GetBoolean(i));
                    break;
                case ColumnKind.Real:
                    json.WriteNumberValue(row.GetDouble(i));
                    break;
                default:
                    json.WriteBase64StringValue(row.GetFieldValue<byte[]>(i));
                    break;
            }
        }

        json.WriteEndArray();
    }

    public static object?[] Read(string line, IReadOnlyList<ColumnShape> columns)
    {
        using var json = JsonDocument.Parse(line);
        return [.. json.RootElement.EnumerateArray().Zip(columns, Value)];
    }

    private static object? Value(JsonElement value, ColumnShape column) => (value.ValueKind, column.Kind) switch
    {
        (JsonValueKind.Null, _) => null,
        (_, ColumnKind.Text) => value.GetString(),
        (_, ColumnKind.Whole) => value.GetInt64(),
        (_, ColumnKind.Truth) => value.GetBoolean(),
        (_, ColumnKind.Real) => value.GetDouble(),
        _ => value.GetBytesFromBase64(),
    };
}
