using System.Text;

namespace Yitai.App.Replay;

/// <summary>A name of the recording as a line's slug: <c>a-z 0-9 -</c>, at most 32.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var cut = slug.ToString(0, Math.Min(slug.Length, 32)).Trim('-');
        return cut.Length == 0 ? "line" : cut;
    }
}
