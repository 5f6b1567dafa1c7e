using System.Globalization;
using System.Text;
using CsvHelper;
using Yitai.App.Sessions;
using Yitai.App.Views;
using Yitai.Floor;

namespace Yitai.App.History;

/// <summary>A day's tickets as CSV, one row each: UTF-8 with a byte order mark, so that spreadsheets show Chinese; times in the hall's zone.</summary>
public static class TicketsCsv
{
    private static readonly string[] Columns =
    [
        "day", "ticket", "services", "class", "channel", "issued", "first_called", "ended", "wait_minutes", "service_minutes",
        "state", "counters", "outcomes", "misses", "postpones", "score",
    ];

    public static byte[] Of(IReadOnlyList<StoredFact> facts)
    {
        var (day, _) = DaySummaries.Fold(facts);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions(), leaveOpen: true))
        {
            csv.WriteRecord(Columns);
            foreach (var ticket in day.Present.Values.Concat(day.Over.Values).OrderBy(t => t.Order))
            {
                csv.WriteRecord(Row(day, ticket));
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string[] Row(HallDay day, Ticket t) =>
    [
        day.On!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        t.No.Value,
        string.Join(';', t.Services),
        t.Class.ToString(),
        t.Through.ToString(),
        Local(day, t.IssuedAt),
        Local(day, t.FirstCalledAt),
        Local(day, t.Ended.IsEmpty ? null : t.Ended[^1].EndedAt),
        Minutes(t.FirstCalledAt - t.IssuedAt),
        t.Ended.IsEmpty ? "" : Minutes(t.Ended.Aggregate(TimeSpan.Zero, (sum, e) => sum + e.ServedFor)),
        TicketViews.Phase(t.Phase).ToString(),
        string.Join(';', t.Ended.Select(e => e.Counter)),
        string.Join(';', t.Ended.Select(e => e.Outcome)),
        t.Misses.ToString(CultureInfo.InvariantCulture),
        t.Postpones.ToString(CultureInfo.InvariantCulture),
        t.Score?.ToString(CultureInfo.InvariantCulture) ?? "",
    ];

    private static string Local(HallDay day, DateTimeOffset? at) =>
        at is { } instant ? day.Settings!.Calendar.Local(instant).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : "";

    private static string Minutes(TimeSpan? span) => span?.TotalMinutes.ToString("0.00", CultureInfo.InvariantCulture) ?? "";
}
