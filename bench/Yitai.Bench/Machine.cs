using System.Runtime.InteropServices;

namespace Yitai.Bench;

/// <summary>What a figure was measured on.</summary>
internal static class Machine
{
    public static string Description
    {
        get
        {
            var cpu = File.Exists("/proc/cpuinfo")
                ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
                : null;
            var load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";
            return $"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC, {Environment.ProcessorCount} × {cpu ?? "?"}, {RuntimeInformation.OSDescription}, "
                + $".NET {Environment.Version}, load before {load}";
        }
    }
}
