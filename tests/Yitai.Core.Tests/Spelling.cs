using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Yitai.Core.Tests;

/// <summary>A value spelled out in full, the same for equal content: arrays by element, dictionaries by key.</summary>
/// <remarks>Records compare immutable arrays by reference; a test asks whether the content is the same.</remarks>
public static class Spelling
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string s:
                text.Append('"').Append(s).Append('"');
                break;
            case DateTimeOffset at:
                text.Append(at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));
                break;
            case double d:
                text.Append(d.ToString("R", CultureInfo.InvariantCulture));
                break;
            case Enum or int or long or bool or DateOnly or TimeOnly or TimeSpan or Guid:
                text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
            case IDictionary map:
                List(text, map.Keys.Cast<object>().Select(k => $"{Of(k)}: {Of(map[k])}").Order(StringComparer.Ordinal));
                break;
            case IEnumerable items when !IsDefaultArray(items):
                List(text, items.Cast<object?>().Select(Of));
                break;
            case IEnumerable:
                text.Append("[default]");
                break;
            default:
                Record(text, value);
                break;
        }
    }

    private static void List(StringBuilder text, IEnumerable<string> items) => text.Append('[').AppendJoin(", ", items).Append(']');

    private static void Record(StringBuilder text, object value)
    {
        text.Append(value.GetType().Name).Append(" { ");
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            text.Append(property.Name).Append(" = ");
            Write(text, property.GetValue(value));
            text.Append("; ");
        }

        text.Append('}');
    }

    private static bool IsDefaultArray(IEnumerable items) =>
        items.GetType().GetProperty("IsDefault") is { } isDefault && (bool)isDefault.GetValue(items)!;
}
