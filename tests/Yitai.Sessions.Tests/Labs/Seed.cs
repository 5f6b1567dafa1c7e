using System.Globalization;
using Xunit.Abstractions;

namespace Yitai.Sessions.Tests.Labs;

/// <summary>Chance that can be repeated: the seed is printed, and <c>YITAI_SEED</c> gives it again.</summary>
internal static class Seed
{
    public static int New(ITestOutputHelper output)
    {
        var seed = Environment.GetEnvironmentVariable("YITAI_SEED") is { Length: > 0 } given
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : Random.Shared.Next();
        output.WriteLine($"YITAI_SEED={seed}");
        return seed;
    }
}
