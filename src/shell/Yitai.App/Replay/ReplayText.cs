using System.Globalization;
using System.Text;
using Yitai.App.Views;

namespace Yitai.App.Replay;

/// <summary>A replay's report for a person at a terminal: a block for each day, recorded beside replayed.</summary>
public static class ReplayText
{
    private const int Shown = 10;

    public static string Of(ReplayReport report)
    {
        var text = new StringBuilder();
        Rows(text, "", report.Rows);
        foreach (var day in report.Days)
        {
            Day(text, day);
        }

        return text.ToString();
    }

    private static void Day(StringBuilder text, DayReport day)
    {
        Line(text, "");
        Line(text, $"== {day.Place} {day.On:yyyy-MM-dd}: {day.Customers} customers, {day.Services} services, {day.Registrations} registrations, {day.NotServed} called in vain, {day.Left} left");
        Rows(text, "   ", day.Rows);
        Line(text, $"   {"minutes",-22}{"n",7}{"mean",8}{"p50",8}{"p90",8}{"p95",8}{"max",8}");
        Figures(text, "recorded waits", day.Recorded.Waits);
        Figures(text, "replayed waits", day.Replayed.Waits);
        Line(text, $"   {"waits by length",-22}{string.Concat(day.Recorded.WaitBuckets.Select(b => $"{b.FromMinutes + (b.ToMinutes is { } to ? $"–{to}" : "+"),8}"))}");
        Buckets(text, "recorded", day.Recorded.WaitBuckets);
        Buckets(text, "replayed", day.Replayed.WaitBuckets);
        var fed = day.Fed;
        Line(text, $"   recorded starts fed in: {fed.Agree} of {fed.Compared} waits agree within {DayReplay.Agrees.TotalMinutes:0} min (largest difference {fed.LargestDifferenceMinutes:0.00}); the rules would have made {fed.ByTheRules} of the calls");
        if (fed.QueueLengths > 0)
        {
            Line(text, $"   queue lengths: {fed.QueueLengthsAgree} of {fed.QueueLengths} agree");
        }

        foreach (var d in fed.Disagreements.Take(Shown))
        {
            Line(text, $"     differs: {d.Customer} (row {d.Row}, {d.Line}): recorded {d.RecordedMinutes:0.0}, replayed {d.ReplayedMinutes?.ToString("0.0", CultureInfo.InvariantCulture) ?? "not called"}");
        }

        foreach (var refusal in fed.Refusals.Concat(day.Replayed.Refusals).Take(Shown))
        {
            Line(text, $"     refused: {refusal.At:HH:mm:ss} {refusal.Command}: {refusal.Because}");
        }

        Line(text, $"   run freely: bias {day.Replayed.BiasMinutes:+0.0;-0.0;0.0} min, mean difference a wait {day.Replayed.MeanAbsoluteDifferenceMinutes:0.0} min; unexplained idle in the recording {day.Recorded.UnexplainedIdleMinutes:0} counter minutes");
        foreach (var (recorded, replayed) in day.Recorded.Counters.Zip(day.Replayed.Counters).Where(c => c.First.Calls > 0))
        {
            Line(text, $"   {recorded.Name,-22} utilisation {recorded.Utilisation,6:P0} recorded, {replayed.Utilisation,6:P0} replayed; {recorded.Calls} and {replayed.Calls} calls");
        }
    }

    private static void Rows(StringBuilder text, string indent, RowReport rows)
    {
        Line(text, $"{indent}rows: {rows.Read} read, {rows.Used} used, {rows.Refused} refused");
        foreach (var (what, reason) in rows.Reasons.Select(r => ("refused", r)).Concat(rows.Repaired.Select(r => ("read otherwise", r))))
        {
            Line(text, $"{indent}  {what}: {reason.Reason} × {reason.Count} (line {string.Join(", ", reason.Lines.Take(Shown))}{(reason.Count > Shown ? ", …" : "")})");
        }
    }

    private static void Figures(StringBuilder text, string name, WaitStatistics? w)
    {
        if (w is not null)
        {
            Line(text, $"   {name,-22}{w.Count,7}{w.Mean,8:0.0}{w.P50,8:0.0}{w.P90,8:0.0}{w.P95,8:0.0}{w.Max,8:0.0}");
        }
    }

    private static void Buckets(StringBuilder text, string name, IEnumerable<WaitBucket> buckets) =>
        Line(text, $"   {name,-22}{string.Concat(buckets.Select(b => $"{b.Count,8}"))}");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
