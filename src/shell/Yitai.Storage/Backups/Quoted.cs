namespace Yitai.Storage;

/// <summary>A table's or column's name inside SQL.</summary>
internal static class Quoted
{
    public static string Name(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
