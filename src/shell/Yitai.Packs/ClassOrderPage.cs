using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using Yitai.Floor;

namespace Yitai.Packs;

/// <summary>Whom to serve first: groups of classes, each class once; a group is a word or a list of words.</summary>
internal static class ClassOrderPage
{
    private static readonly Dictionary<string, CustomerClass> Classes =
        Enum.GetValues<CustomerClass>().ToDictionary(WordOf, StringComparer.Ordinal);

    public static ImmutableArray<ImmutableArray<CustomerClass>> Read(PackMap root)
    {
        var nodes = root.List("class-order");
        var groups = nodes.Select(node => Group(root, node)).ToImmutableArray();
        var missing = Classes.Where(c => !groups.Any(g => g.Contains(c.Value))).Select(c => c.Key).ToList();
        if (nodes.Count > 0 && missing.Count > 0)
        {
            root.File.Fault(nodes[0].Start, $"顺序中缺少：{string.Join('、', missing)}", $"The order lacks: {string.Join(", ", missing)}");
        }

        return groups;
    }

    private static ImmutableArray<CustomerClass> Group(PackMap root, YamlNode node)
    {
        var group = ImmutableArray.CreateBuilder<CustomerClass>();
        foreach (var item in node is YamlSequenceNode list ? list.Children : [node])
        {
            var word = (item as YamlScalarNode)?.Value ?? "";
            if (Classes.TryGetValue(word, out var known))
            {
                group.Add(known);
                continue;
            }

            Unknown(root, item.Start, word);
        }

        return group.ToImmutable();
    }

    private static void Unknown(PackMap root, Mark at, string word)
    {
        var (zh, en) = PackMap.Hint(word, Classes.Keys);
        root.File.Fault(at, $"没有客户类别“{word}”{zh}", $"There is no customer class '{word}'{en}");
    }

    /// <summary><c>WithInfant</c> is written <c>with-infant</c>.</summary>
    private static string WordOf(CustomerClass of) =>
        string.Concat(of.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
