using Xunit;

namespace Yitai.App.Tests.Replay;

/// <summary>A test on recorded days of real halls. They are not part of the repository; the folder they lie in is named by
/// YITAI_REAL_DATA, which <c>./test --real DIR</c> sets. Without it the test counts as skipped.</summary>
public sealed class RealDaysFactAttribute : FactAttribute
{
    public RealDaysFactAttribute()
    {
        if (RealDays.Folder is null)
        {
            Skip = "recorded days are not here; ./test --real DIR runs them";
        }
    }
}

internal static class RealDays
{
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("YITAI_REAL_DATA") is { Length: > 0 } folder ? folder : null;

    public static string Clinic => Path.Combine(Folder!, "clinic-tickets.csv");

    public static string Warsaw => Path.Combine(Folder!, "warsaw-offices.csv.gz");
}
