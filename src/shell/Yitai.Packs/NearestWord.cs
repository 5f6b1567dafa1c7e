namespace Yitai.Packs;

/// <summary>The word an author most likely meant.</summary>
public static class NearestWord
{
    /// <summary>The valid word with the fewest edits (insert, delete, change, swap of neighbours); null: none is near.</summary>
    /// <remarks>Near is at most a third of the word's length, at least 2 edits; among equals the first.</remarks>
    public static string? To(string word, IEnumerable<string> valid)
    {
        var nearest = valid.Select(candidate => (candidate, edits: Edits(word, candidate))).OrderBy(pair => pair.edits).FirstOrDefault();
        return nearest.candidate is not null && nearest.edits <= Math.Max(2, word.Length / 3) ? nearest.candidate : null;
    }

    /// <summary>Optimal string alignment distance.</summary>
    private static int Edits(string from, string to)
    {
        var table = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                table[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Step(i, j),
                };
            }
        }

        return table[from.Length, to.Length];

        int Step(int i, int j)
        {
            var best = Math.Min(
                Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                table[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
            var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
            return swapped ? Math.Min(best, table[i - 2, j - 2] + 1) : best;
        }
    }
}
