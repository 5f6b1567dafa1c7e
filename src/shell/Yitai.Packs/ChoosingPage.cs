using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;
using Yitai.Floor;

namespace Yitai.Packs;

/// <summary>How the next ticket is chosen beyond the class order; left out: class, then place.</summary>
internal static class ChoosingPage
{
    /// <param name="groups">How many groups the class order has.</param>
    public static ChoiceRules Read(PackMap root, int groups)
    {
        var plain = ChoiceRules.Plain;
        if (root.Map("choosing", required: false) is not { } map)
        {
            return plain;
        }

        var rules = new ChoiceRules(
            Shares: map.Has("shares") ? Shares(map, groups) : [],
            AgeingEvery: map.Has("ageing-every") ? map.Span("ageing-every", "1m", "8h", TimeSpan.Zero) : null,
            OverLimitFirst: map.YesNo("over-limit-first", plain.OverLimitFirst),
            CallSpacing: map.Span("call-spacing", "0s", "10m", plain.CallSpacing),
            AutoCallAfter: map.Has("auto-call-after") ? map.Span("auto-call-after", "1s", "10m", TimeSpan.Zero) : null,
            HideUntilCalled: map.YesNo("hide-until-called", plain.HideUntilCalled));
        map.NothingElse();
        return rules;
    }

    /// <summary>One number for each group of the class order.</summary>
    private static ImmutableArray<int> Shares(PackMap map, int groups)
    {
        var shares = ImmutableArray.CreateBuilder<int>();
        foreach (var node in map.List("shares"))
        {
            if (int.TryParse((node as YamlScalarNode)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var share) && share <= ChoiceRules.MostShares)
            {
                shares.Add(share);
                continue;
            }

            map.File.Fault(node.Start, $"比例须是 0–{ChoiceRules.MostShares} 的整数", $"A share must be a whole number from 0 to {ChoiceRules.MostShares}");
        }

        if (shares.Count != groups)
        {
            map.File.Fault(map.Find("shares")!.Start, $"“class-order”有 {groups} 组，“shares”须有同样多的数", $"'class-order' has {groups} groups, 'shares' needs as many numbers");
        }

        return shares.ToImmutable();
    }
}
