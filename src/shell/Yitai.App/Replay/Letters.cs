using System.Collections.Immutable;

namespace Yitai.App.Replay;

/// <summary>A letter for each line: the one it wants if it is free, else the next free one, then pairs. Unique in the hall.</summary>
internal static class Letters
{
    /// <param name="wanted">A line's own letter, or its name, whose first capital is wanted.</param>
    public static ImmutableArray<string> For(IReadOnlyList<string> wanted)
    {
        var taken = new HashSet<string>();
        var all = Enumerable.Range('A', 26).Select(c => ((char)c).ToString()).ToList();
        var spare = all.Concat(all.SelectMany(a => all.Select(b => a + b))).ToList();
        return
        [
            .. wanted.Select(name =>
            {
                var first = name.Length > 0 && char.IsAsciiLetter(name[0]) ? char.ToUpperInvariant(name[0]).ToString() : null;
                var letter = first is not null && !taken.Contains(first)
                    ? first
                    : spare.First(l => !taken.Contains(l) && (l.Length == 2 || !wanted.Any(w => w.StartsWith(l, StringComparison.OrdinalIgnoreCase))));
                taken.Add(letter);
                return letter;
            }),
        ];
    }
}
