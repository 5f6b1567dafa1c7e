using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Packs;

/// <summary>Reads a file of other rules, for <c>yitai replay --rules</c>: <c>class-order</c>, <c>choosing</c> as in <c>hall.yaml</c>,
/// <c>lines</c>, <c>counters</c> and <c>staffed</c>; each may be left out.</summary>
public static class RulesFile
{
    /// <param name="groups">How many groups the class order has where the file names none.</param>
    public static PackReading<RuleChange> Read(string path, string text, int groups)
    {
        var file = new PackFile(path);
        if (file.Root(text) is not { } root)
        {
            return new PackReading<RuleChange>(null, file.Faults);
        }

        var order = root.Has("class-order") ? ClassOrderPage.Read(root) : (ImmutableArray<ImmutableArray<CustomerClass>>?)null;
        var choosing = root.Has("choosing") ? ChoosingPage.Read(root, order?.Length ?? groups) : null;
        var change = new RuleChange(order, choosing, Each(root, "lines", Line), Each(root, "counters", Counter), Each(root, "staffed", Staffed));
        root.NothingElse();
        for (var i = 1; i < change.Staffed.Length; i++)
        {
            if (change.Staffed[i].From < change.Staffed[i - 1].To)
            {
                file.Fault(root.Find("staffed")!.Start, "“staffed”的时段须按先后、不得重叠", "The times of 'staffed' must be in order and not overlap");
            }
        }

        return file.Faults.Count == 0 ? new PackReading<RuleChange>(change, []) : new PackReading<RuleChange>(null, file.Faults);
    }

    private static LineChange Line(PackMap map) =>
        new(new LineId(map.Text("id", 32)), map.Has("wait-limit") ? map.Span("wait-limit", "1m", "8h", TimeSpan.Zero) : null, LinePage.Overflow(map));

    private static CounterChange Counter(PackMap map) =>
        new(new CounterNo(map.Number("no", 1, 999, 0, required: true)!.Value), Ids(map, "lines"), Ids(map, "helps"));

    private static ImmutableArray<LineId>? Ids(PackMap map, string key) =>
        map.Has(key) ? [.. map.List(key).Select(node => new LineId((node as YamlScalarNode)?.Value ?? ""))] : null;

    private static StaffedTime Staffed(PackMap map)
    {
        var (from, to) = (ClockTime.Read(map, "from", TimeOnly.MinValue), ClockTime.Read(map, "to", TimeOnly.MinValue));
        if (to <= from || from.Minute % 30 != 0 || to.Minute % 30 != 0)
        {
            map.File.Fault(map.Place, "时段须从整点或半点到其后的整点或半点", "A time goes from a whole or half hour to a later one");
        }

        var counters = ImmutableArray.CreateBuilder<CounterNo>();
        foreach (var node in map.List("counters"))
        {
            if (int.TryParse((node as YamlScalarNode)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var no) && no is >= 1 and <= 999)
            {
                counters.Add(new CounterNo(no));
                continue;
            }

            map.File.Fault(node.Start, "台席号须是 1–999", "A counter's number is from 1 to 999");
        }

        return new StaffedTime(from, to, counters.ToImmutable());
    }

    private static ImmutableArray<T> Each<T>(PackMap root, string key, Func<PackMap, T> read)
    {
        if (!root.Has(key))
        {
            return [];
        }

        var all = ImmutableArray.CreateBuilder<T>();
        foreach (var map in root.Maps(key))
        {
            all.Add(read(map));
            map.NothingElse();
        }

        return all.ToImmutable();
    }
}
