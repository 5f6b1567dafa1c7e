using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.App.Replay.Clinic;

/// <summary>Reads the ticket export of the clinic: one row for each step of a ticket.</summary>
public static class ClinicReader
{
    /// <summary>The export has local times and no zone, and all it says is differences: UTC serves.</summary>
    private static readonly BusinessCalendar Calendar = new("UTC", new TimeOnly(4, 0));

    /// <exception cref="FormatException">The header is not that of the export.</exception>
    public static Recording Read(TextReader text)
    {
        var undated = ImmutableArray.CreateBuilder<RowNote>();
        var days = new SortedDictionary<DateOnly, List<CsvRow>>();
        foreach (var row in CsvRows.Read(text, ClinicRow.Columns))
        {
            if (row.Fields is null)
            {
                undated.Add(new RowNote(row.Line, "WrongNumberOfFields"));
            }
            else if (ClinicRow.Day(row.Fields[0]) is { } on)
            {
                (days.TryGetValue(on, out var rows) ? rows : days[on] = []).Add(row);
            }
            else
            {
                undated.Add(new RowNote(row.Line, "DateUnreadable"));
            }
        }

        return new Recording("clinic", [.. days.Select(d => Day(d.Key, d.Value))], new RowCount(undated.Count, undated.ToImmutable(), []));
    }

    private static RecordedDay Day(DateOnly on, List<CsvRow> rows)
    {
        var refused = new List<RowNote>();
        var repaired = new List<RowNote>();
        var steps = new List<ClinicRow>();
        var seen = new HashSet<(string, int, TimeOnly)>();
        foreach (var csv in rows)
        {
            var (row, fault) = ClinicRow.Of(csv, on);
            var (mended, worse, repair) = row is null ? (null, fault, null) : ClinicTimes.Mend(row);
            worse ??= mended is null || seen.Add((mended.Ticket, mended.Index, mended.Joined)) ? null : "Repeated";
            if (worse is not null)
            {
                refused.Add(new RowNote(csv.Line, worse));
                continue;
            }

            steps.Add(mended!);
            if (repair is not null)
            {
                repaired.Add(new RowNote(csv.Line, repair));
            }
        }

        var free = OneAtATime.In(steps, refused, repaired);
        var count = new RowCount(rows.Count, [.. refused.OrderBy(r => r.Line)], [.. repaired.OrderBy(r => r.Line)]);
        return ClinicDay.Of(on, Calendar, free, count);
    }
}
