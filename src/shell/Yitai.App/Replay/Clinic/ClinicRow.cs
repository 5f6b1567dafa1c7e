using System.Globalization;

namespace Yitai.App.Replay.Clinic;

/// <summary>One row of the clinic's export that could be read: a step of a ticket.</summary>
/// <param name="Counter">The room; empty: no room called.</param>
/// <param name="Start">Null: not recorded.</param>
/// <param name="WaitMinutes">As exported, whole minutes.</param>
/// <param name="ServiceMinutes">As exported, whole minutes; the export stops counting at 30.</param>
/// <param name="Valid">False: void or a no-show.</param>
internal sealed record ClinicRow(
    int Line, DateOnly On, string Ticket, int Index, string Service, string Counter,
    TimeOnly Joined, TimeOnly? Start, TimeOnly? End, int? WaitMinutes, int? ServiceMinutes, bool Valid)
{
    public static readonly string[] Columns = ["QDate", "Queue No", "index", "Svc", "Counter", "QTime", "Start", "End", "WT", "ST", "Valid"];

    /// <summary>Dates as <c>1-Aug-19</c>.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "d-MMM-yy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : null;

    /// <summary>The row, or the name of what is wrong with it.</summary>
    public static (ClinicRow? Row, string? Fault) Of(CsvRow csv, DateOnly on)
    {
        var f = csv.Fields!;
        if (f[1].Length is 0 or > 20 || f[3].Length == 0)
        {
            return (null, f[3].Length == 0 ? "NoService" : "NoTicketNumber");
        }

        if (!int.TryParse(f[2], NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index > 999)
        {
            return (null, "IndexUnreadable");
        }

        if (f[10] is not ("Y" or "N"))
        {
            return (null, "ValidUnreadable");
        }

        if (!Time(f[5], out var joined) || !Time(f[6], out var start) || !Time(f[7], out var end))
        {
            return (null, "TimeUnreadable");
        }

        return joined is { } at
            ? (new ClinicRow(csv.Line, on, f[1], index, f[3], f[4], at, start, end, Minutes(f[8]), Minutes(f[9]), f[10] == "Y"), null)
            : (null, "JoinedMissing");
    }

    private static bool Time(string text, out TimeOnly? time)
    {
        time = null;
        if (text.Length == 0)
        {
            return true;
        }

        var read = TimeOnly.TryParseExact(text, "H:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        time = value;
        return read;
    }

    private static int? Minutes(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;
}
