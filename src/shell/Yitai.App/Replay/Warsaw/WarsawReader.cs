using System.Collections.Immutable;

namespace Yitai.App.Replay.Warsaw;

/// <summary>Reads the snapshots of the Warsaw offices: every queue about every five minutes.</summary>
public static class WarsawReader
{
    /// <exception cref="FormatException">The header is not that of the file.</exception>
    public static Recording Read(TextReader text)
    {
        var undated = ImmutableArray.CreateBuilder<RowNote>();
        var days = new Dictionary<(string Office, string Date), OfficeRows>();
        foreach (var csv in CsvRows.Read(text, SnapshotRow.Columns))
        {
            if (csv.Fields is not { } fields)
            {
                undated.Add(new RowNote(csv.Line, "WrongNumberOfFields"));
            }
            else if (days.TryGetValue((fields[0], fields[1]), out var known))
            {
                known.Add(csv);
            }
            else if (fields[0].Length == 0 || SnapshotRow.Day(fields[1]) is not { } on)
            {
                undated.Add(new RowNote(csv.Line, fields[0].Length == 0 ? "OfficeMissing" : "DateUnreadable"));
            }
            else
            {
                (days[(fields[0], fields[1])] = new OfficeRows(fields[0], on)).Add(csv);
            }
        }

        var recorded = days.Values.OrderBy(d => d.Office, StringComparer.Ordinal).ThenBy(d => d.On).Select(OfficeDay.Of);
        return new Recording("warsaw", [.. recorded], new RowCount(undated.Count, undated.ToImmutable(), []));
    }
}

/// <summary>The rows of one office on one day, by queue.</summary>
internal sealed class OfficeRows(string office, DateOnly on)
{
    private readonly List<RowNote> _refused = [];
    private readonly HashSet<(string, TimeOnly)> _seen = [];
    private int _read;

    public string Office => office;

    public DateOnly On => on;

    public SortedDictionary<string, List<SnapshotRow>> Queues { get; } = new(StringComparer.Ordinal);

    public RowCount Count => new(_read, [.. _refused], []);

    public void Add(CsvRow csv)
    {
        _read++;
        var (row, fault) = SnapshotRow.Of(csv);
        fault ??= _seen.Add((row.Queue, row.Seen.At)) ? null : "RepeatedSnapshot";
        if (fault is not null)
        {
            _refused.Add(new RowNote(csv.Line, fault));
            return;
        }

        (Queues.TryGetValue(row.Queue, out var rows) ? rows : Queues[row.Queue] = []).Add(row);
    }
}
