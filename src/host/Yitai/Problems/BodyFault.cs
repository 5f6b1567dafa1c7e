using System.Text.Json;
using Yitai.Kernel;

namespace Yitai.Host.Problems;

/// <summary>What is wrong with a member of a body, in the sender's words. System.Text.Json says it only in its message.</summary>
internal static class BodyFault
{
    public static Words Words(JsonException fault) => fault.Message switch
    {
        var m when m.Contains("could not be mapped", StringComparison.Ordinal) => new Words("有不认识的成员", "this member is not known"),
        var m when m.Contains("missing required", StringComparison.Ordinal) => new Words($"缺少成员{Names(m)}", $"a member is missing{Names(m)}"),
        var m when m.Contains("Duplicate", StringComparison.Ordinal) => new Words("成员重复", "this member is there twice"),
        var m when m.Contains("doesn't allow null", StringComparison.Ordinal) || m.Contains("does not allow null", StringComparison.Ordinal) => new Words("不能为空", "this must not be null"),
        var m when m.StartsWith("no time zone", StringComparison.Ordinal) => new Words("没有这个时区", m),
        _ => new Words("类型或取值不对", "this has the wrong type or value"),
    };

    /// <summary>The quoted names at the end of the message.</summary>
    private static string Names(string message)
    {
        var quoted = message.Split('\'');
        return quoted.Length > 3 ? ": " + string.Join(", ", quoted.Skip(3).Where((_, i) => i % 2 == 0)) : "";
    }
}
