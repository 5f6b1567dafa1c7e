using System.Globalization;

namespace Yitai.Bench;

/// <summary>Processor time, which says what work costs also on a machine that is not idle.</summary>
internal static class Cpu
{
    private const double TicksASecond = 100; // the kernel's USER_HZ

    public static TimeSpan OfThisProcess => System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime;

    /// <summary>All processes of this name, with those that have ended already counted by their parents.</summary>
    public static TimeSpan OfAll(string name)
    {
        var ticks = 0d;
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(d => char.IsAsciiDigit(Path.GetFileName(d)[0])))
        {
            try
            {
                var stat = File.ReadAllText(Path.Combine(folder, "stat"));
                var (open, close) = (stat.IndexOf('(', StringComparison.Ordinal), stat.LastIndexOf(')'));
                if (stat[(open + 1)..close] == name)
                {
                    var fields = stat[(close + 2)..].Split(' ');
                    ticks += fields[11..15].Sum(f => double.Parse(f, CultureInfo.InvariantCulture));
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // it ended meanwhile
            }
        }

        return TimeSpan.FromSeconds(ticks / TicksASecond);
    }
}
