using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using Yitai.Kernel;

namespace Yitai.Packs;

/// <summary>A mapping of a pack. Whoever reads it asks for each key once; what nobody asked for is a fault.</summary>
internal sealed partial class PackMap(PackFile file, YamlMappingNode node)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public Mark Place => node.Start;

    public PackFile File => file;

    /// <summary>Call last: every key that was not asked for is unknown.</summary>
    public void NothingElse()
    {
        foreach (var key in node.Children.Keys)
        {
            var word = (key as YamlScalarNode)?.Value ?? "";
            if (!_asked.Contains(word))
            {
                var (zh, en) = Hint(word, _asked);
                file.Fault(key.Start, $"不认识“{word}”{zh}", $"'{word}' is not known here{en}");
            }
        }
    }

    public YamlNode? Find(string key, bool required = true)
    {
        _asked.Add(key);
        if (node.Children.TryGetValue(new YamlScalarNode(key), out var value))
        {
            return value;
        }

        if (required)
        {
            file.Fault(node.Start, $"缺少“{key}”", $"'{key}' is missing");
        }

        return null;
    }

    public bool Has(string key) => Find(key, required: false) is not null;

    public string Text(string key, int longest)
    {
        if (Find(key) is not { } value)
        {
            return "";
        }

        if (value is YamlScalarNode { Value: { } text } && text.Length <= longest)
        {
            return text;
        }

        file.Fault(value.Start, $"“{key}”须是不超过 {longest} 个字的文字", $"'{key}' must be a text of at most {longest} characters");
        return "";
    }

    public Words Words(string key, int longest)
    {
        if (Map(key) is not { } map)
        {
            return new Words("", "");
        }

        var words = new Words(map.Text("zh", longest), map.Text("en", longest));
        map.NothingElse();
        return words;
    }

    public PackMap? Map(string key, bool required = true)
    {
        var value = Find(key, required);
        if (value is null or YamlMappingNode)
        {
            return value is YamlMappingNode map ? new PackMap(file, map) : null;
        }

        file.Fault(value.Start, $"“{key}”须是一组“名称: 值”", $"'{key}' must be a group of 'name: value'");
        return null;
    }

    public IReadOnlyList<YamlNode> List(string key)
    {
        var value = Find(key);
        if (value is YamlSequenceNode list)
        {
            return [.. list];
        }

        if (value is not null)
        {
            file.Fault(value.Start, $"“{key}”须是一个列表", $"'{key}' must be a list");
        }

        return [];
    }

    /// <summary>A list of which each is a group; what is not is a fault and left out.</summary>
    public IReadOnlyList<PackMap> Maps(string key)
    {
        var maps = new List<PackMap>();
        foreach (var item in List(key))
        {
            if (item is YamlMappingNode map)
            {
                maps.Add(new PackMap(file, map));
            }
            else
            {
                file.Fault(item.Start, $"“{key}”的每一项须是一组“名称: 值”", $"Each of '{key}' must be a group of 'name: value'");
            }
        }

        return maps;
    }

    public int? Number(string key, int from, int to, int? otherwise, bool required = false)
    {
        if (Find(key, required) is not { } value)
        {
            return otherwise;
        }

        if (value is YamlScalarNode { Value: { } text } && int.TryParse(text, out var number) && number >= from && number <= to)
        {
            return number;
        }

        file.Fault(value.Start, $"“{key}”须是 {from} 到 {to} 的整数", $"'{key}' must be a whole number from {from} to {to}");
        return otherwise;
    }

    /// <summary>A length of time as people write it: <c>15s</c>, <c>10m</c>, <c>2h</c>, <c>1h30m</c>.</summary>
    public TimeSpan Span(string key, string from, string to, TimeSpan otherwise)
    {
        if (Find(key, required: false) is not { } value)
        {
            return otherwise;
        }

        if (value is YamlScalarNode { Value: { } text } && Span(text) is { } span && span >= Span(from) && span <= Span(to))
        {
            return span;
        }

        file.Fault(value.Start, $"“{key}”须是 {from} 到 {to} 的时长，如 15s、10m、1h30m", $"'{key}' must be a length of time from {from} to {to}, such as 15s, 10m or 1h30m");
        return otherwise;
    }

    public bool YesNo(string key, bool otherwise)
    {
        switch (Find(key, required: false))
        {
            case null:
                return otherwise;
            case YamlScalarNode { Value: "yes" or "true" }:
                return true;
            case YamlScalarNode { Value: "no" or "false" }:
                return false;
            case { } value:
                file.Fault(value.Start, $"“{key}”须是 yes 或 no", $"'{key}' must be yes or no");
                return otherwise;
        }
    }

    /// <summary>“meant …?” in both languages; empty when no valid word is near.</summary>
    public static (string Zh, string En) Hint(string word, IEnumerable<string> valid) =>
        NearestWord.To(word, valid) is { } nearest ? ($"，是不是“{nearest}”？", $"; did you mean '{nearest}'?") : ("", "");

    private static TimeSpan? Span(string text)
    {
        var match = SpanPattern().Match(text);
        return match.Success && text.Length > 0
            ? new TimeSpan(Part("h"), Part("m"), Part("s"))
            : null;

        int Part(string unit) => match.Groups[unit] is { Success: true } group ? int.Parse(group.ValueSpan) : 0;
    }

    [GeneratedRegex("^(?:(?<h>[0-9]{1,3})h)?(?:(?<m>[0-9]{1,4})m)?(?:(?<s>[0-9]{1,5})s)?$")]
    private static partial Regex SpanPattern();
}
