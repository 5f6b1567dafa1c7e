using System.CommandLine;

namespace Yitai.Host.CommandLine;

/// <summary>How a command tells what it did.</summary>
internal static class Output
{
    public static Option<bool> Json() => new("--json") { Description = "Tell it in JSON, for a program" };
}
