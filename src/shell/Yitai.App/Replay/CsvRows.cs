using CsvHelper;

namespace Yitai.App.Replay;

/// <summary>The rows of a CSV file with a header, one at a time, each with its line number. Nothing but blank lines is skipped.</summary>
/// <remarks>A row is a line: a quotation mark that is never closed spoils its own row and no other.</remarks>
internal static class CsvRows
{
    private static readonly CsvReaderOptions OneLine = new() { HasHeader = false };

    /// <exception cref="FormatException">The header lacks a column; this is not a file of that format.</exception>
    public static IEnumerable<CsvRow> Read(TextReader text, IReadOnlyList<string> columns)
    {
        var header = Split(text.ReadLine()?.TrimStart('\uFEFF') ?? "") ?? [];
        var places = columns.Select(c => Array.IndexOf(header, c)).ToArray();
        if (Array.IndexOf(places, -1) is var missing and >= 0)
        {
            throw new FormatException($"the column '{columns[missing]}' is missing; this is not a file of this format");
        }

        var number = 1;
        while (text.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0)
            {
                var fields = Split(line);
                yield return new CsvRow(number, fields?.Length == header.Length ? Array.ConvertAll(places, p => fields[p]) : null);
            }
        }
    }

    private static string[]? Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return Array.ConvertAll(line.Split(','), f => f.Trim());
        }

        using var reader = CsvReader.FromText(line, OneLine);
        return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i).Trim())] : null;
    }
}

/// <param name="Fields">In the order of the asked columns; null: the row has not as many fields as the header.</param>
internal readonly record struct CsvRow(int Line, string[]? Fields);
