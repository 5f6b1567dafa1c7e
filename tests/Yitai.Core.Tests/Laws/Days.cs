using FsCheck;
using FsCheck.Fluent;

namespace Yitai.Core.Tests.Laws;

/// <summary>Random days, each a list of numbers (see <see cref="RandomDay"/>); a failure prints the seed and the shortest day found.</summary>
public static class Days
{
    private static readonly Gen<int[]> Numbers =
        Gen.Choose(1, int.MaxValue - 1).ArrayOf().Resize(400);

    /// <summary>Does it hold for so many random days? <c>YITAI_LAW_DAYS</c> asks for more or fewer.</summary>
    public static void Hold(Action<int[]> law, int days = 60) =>
        Prop.ForAll(Arb.From(Numbers, Shorter), law).Check(Config.QuickThrowOnFailure.WithMaxTest(HowMany(days)).WithQuietOnSuccess(true));

    private static int HowMany(int days) =>
        int.TryParse(Environment.GetEnvironmentVariable("YITAI_LAW_DAYS"), out var asked) ? asked : days;

    /// <summary>The same day with a part left out: halves, quarters … single steps.</summary>
    private static IEnumerable<int[]> Shorter(int[] day)
    {
        for (var part = (day.Length + 1) / 2; part >= 1; part /= 2)
        {
            for (var from = 0; from + part <= day.Length; from += part)
            {
                yield return [.. day[..from], .. day[(from + part)..]];
            }
        }
    }
}
