using System.Collections.Immutable;
using CsvHelper;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>A list of staff as CSV: <c>staffNo,name,roles,skills,password</c>; roles and skills separated by <c>;</c>.</summary>
/// <remarks>A row is a line: a quotation mark that is never closed spoils its own row and no other.</remarks>
public static class StaffCsv
{
    /// <summary>More rows would keep the server busy with password hashes for minutes.</summary>
    public const int MostRows = 500;

    private static readonly string[] Columns = ["staffNo", "name", "roles", "skills", "password"];
    private static readonly CsvReaderOptions OneLine = new() { HasHeader = false };

    public static (IReadOnlyList<StaffCsvRow> Rows, RegisterRefusal.CsvInvalid? Because) Read(string csv)
    {
        var lines = csv.TrimStart('\uFEFF').Split('\n').Select((text, i) => (Number: i + 1, Text: text.TrimEnd('\r'))).ToList();
        var header = Split(lines[0].Text) ?? [];
        if (Columns.FirstOrDefault(c => !header.Contains(c)) is { } missing)
        {
            return ([], new RegisterRefusal.CsvInvalid(1, new Words($"缺少列“{missing}”；第一行须是 {string.Join(',', Columns)}", $"the column '{missing}' is missing; the first line must be {string.Join(',', Columns)}")));
        }

        var rows = lines.Skip(1).Where(l => l.Text.Length > 0).Select(l => Row(l.Number, Split(l.Text), header)).ToList();
        return rows.Count is > 0 and <= MostRows
            ? (rows, null)
            : ([], new RegisterRefusal.CsvInvalid(1, new Words($"须有 1–{MostRows} 行人员", $"there must be 1 to {MostRows} people")));
    }

    private static StaffCsvRow Row(int line, string[]? fields, string[] header)
    {
        if (fields is null || fields.Length != header.Length)
        {
            return new StaffCsvRow(line, "", "", [], [], "", new RegisterRefusal.CsvInvalid(line, new Words($"须有 {header.Length} 列，检查逗号和引号", $"it must have {header.Length} columns; look at commas and quotation marks")));
        }

        string Of(string column) => fields[Array.IndexOf(header, column)];
        return new StaffCsvRow(line, Of("staffNo"), Of("name"), Several(Of("roles")), Several(Of("skills")), Of("password"), null);
    }

    private static ImmutableArray<string> Several(string text) => [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string[]? Split(string line)
    {
        try
        {
            using var reader = CsvReader.FromText(line, OneLine);
            return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i).Trim())] : null;
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// <param name="Because">The row itself cannot be read.</param>
public sealed record StaffCsvRow(
    int Line, string StaffNo, string Name, ImmutableArray<string> Roles, ImmutableArray<string> Skills, string Password, Refusal? Because);
