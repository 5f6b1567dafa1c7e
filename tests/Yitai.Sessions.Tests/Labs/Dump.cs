using System.Collections;
using System.Globalization;
using System.Text;

namespace Yitai.Sessions.Tests.Labs;

/// <summary>A value in words, down to the last property: two values are the same when their words are.</summary>
internal static class Dump
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
                text.Append("null");
                break;
            case string or bool or Enum or Guid or int or long or double or TimeSpan or DateOnly or TimeOnly:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset at:
                text.Append(at.UtcTicks);
                break;
            case IDictionary map:
                WriteAll(text, map.Keys.Cast<object>().Select(key => $"{Of(key)}={Of(map[key])}").Order(StringComparer.Ordinal));
                break;
            case IEnumerable list:
                WriteAll(text, list.Cast<object?>().Select(Of));
                break;
            default:
                text.Append(value.GetType().Name);
                WriteAll(text, value.GetType().GetProperties()
                    .Where(p => p.GetIndexParameters().Length == 0 && !p.GetMethod!.IsStatic && p.Name != "EqualityContract")
                    .OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.Name}:{Of(p.GetValue(value))}"));
                break;
        }
    }

    private static void WriteAll(StringBuilder text, IEnumerable<string> parts) => text.Append('{').AppendJoin("; ", parts).Append('}');
}
