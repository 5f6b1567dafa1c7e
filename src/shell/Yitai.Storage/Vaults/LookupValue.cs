using System.Text;

namespace Yitai.Storage;

/// <summary>One spelling for what people write in many: 138-1234 5678, １３８１２３４５６７８ and 13812345678 are one number.</summary>
public static class LookupValue
{
    /// <summary>Full-width characters become narrow, letters upper case; blanks, hyphens, dots and brackets go.</summary>
    public static string Normal(string value)
    {
        var normal = new StringBuilder(value.Length);
        foreach (var written in value)
        {
            var narrow = written is >= '\uFF01' and <= '\uFF5E' ? (char)(written - 0xFEE0) : written;
            if (!char.IsWhiteSpace(narrow) && narrow is not ('-' or '.' or '(' or ')' or '\u2010' or '\u2013' or '\u2014'))
            {
                normal.Append(char.ToUpperInvariant(narrow));
            }
        }

        return normal.ToString();
    }
}
