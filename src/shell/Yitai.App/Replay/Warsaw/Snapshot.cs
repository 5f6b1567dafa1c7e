using System.Globalization;

namespace Yitai.App.Replay.Warsaw;

/// <summary>A queue as it was seen at one moment.</summary>
/// <param name="Number">The last number called; null: none shown.</param>
internal readonly record struct Snapshot(TimeOnly At, int Open, int Waiting, CalledLetter? Number);

/// <summary>A number as the board shows it: a letter and a count.</summary>
internal readonly record struct CalledLetter(char Letter, int Count);

/// <summary>One row of the offices' file that could be read.</summary>
internal readonly record struct SnapshotRow(int Line, string Queue, string Letter, string Name, int DeclaredMinutes, Snapshot Seen)
{
    public static readonly string[] Columns =
        ["office", "date", "time", "queue_id", "queue_letter", "queue_name", "open_counters", "waiting", "current_number", "service_minutes_declared"];

    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : null;

    /// <summary>The row, or the name of what is wrong with it.</summary>
    public static (SnapshotRow Row, string? Fault) Of(CsvRow csv)
    {
        var f = csv.Fields!;
        if (f[3].Length == 0)
        {
            return (default, "QueueMissing");
        }

        if (!TimeOnly.TryParseExact(f[2], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            return (default, "TimeUnreadable");
        }

        if (!Count(f[6], out var open) || !Count(f[7], out var waiting))
        {
            return (default, "CountUnreadable");
        }

        if (!Number(f[8], out var number))
        {
            return (default, "NumberUnreadable");
        }

        return (new SnapshotRow(csv.Line, f[3], f[4], f[5], Count(f[9], out var minutes) ? minutes : 0, new Snapshot(at, open, waiting, number)), null);
    }

    private static bool Number(string text, out CalledLetter? number)
    {
        number = null;
        if (text.Length == 0)
        {
            return true;
        }

        var read = char.IsAsciiLetterUpper(text[0]) && Count(text.AsSpan(1), out var count) && count > 0 ? count : 0;
        number = new CalledLetter(text[0], read);
        return read > 0;
    }

    private static bool Count(ReadOnlySpan<char> text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= 9999;
}
