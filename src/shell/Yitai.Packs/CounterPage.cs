using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;
using Yitai.Floor;

namespace Yitai.Packs;

/// <summary>One counter (台席) of a hall and the lines it serves.</summary>
internal static class CounterPage
{
    public static CounterPlan Read(PackMap map, ImmutableArray<Line> lines)
    {
        var counter = new CounterPlan(
            new CounterNo(map.Number("no", 1, 999, 0, required: true)!.Value),
            map.Words("name", SettingsCheck.LongestName),
            Lines(map, "lines", lines))
        {
            Helps = map.Has("helps") ? Lines(map, "helps", lines) : [],
        };
        map.NothingElse();
        return counter;
    }

    private static ImmutableArray<LineId> Lines(PackMap map, string key, ImmutableArray<Line> lines)
    {
        var known = lines.Select(l => l.Id.Value).ToList();
        var served = ImmutableArray.CreateBuilder<LineId>();
        foreach (var node in map.List(key))
        {
            var word = (node as YamlScalarNode)?.Value ?? "";
            if (known.Contains(word))
            {
                served.Add(new LineId(word));
                continue;
            }

            var (zh, en) = PackMap.Hint(word, known);
            map.File.Fault(node.Start, $"没有业务队列“{word}”{zh}", $"There is no line '{word}'{en}");
        }

        return served.ToImmutable();
    }
}
