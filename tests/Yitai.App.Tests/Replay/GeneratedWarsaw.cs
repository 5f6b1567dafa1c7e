using System.Globalization;
using System.Text;

namespace Yitai.App.Tests.Replay;

/// <summary>A file in the form of the Warsaw offices, made by chance from a seed: one office, two queues, snapshots every five minutes,
/// some missing, some repeated, some without a number.</summary>
internal static class GeneratedWarsaw
{
    public const string Header = "office,date,time,queue_id,queue_letter,queue_name,open_counters,waiting,current_number,service_minutes_declared";

    public static (string Csv, int Rows, int Repeated, int Customers) Of(int seed, int days)
    {
        var chance = new Random(seed);
        var csv = new StringBuilder(Header).Append('\n');
        var (rows, repeated, customers) = (0, 0, 0);
        for (var day = 0; day < days; day++)
        {
            foreach (var (id, letter, name, begin) in new[] { (11, 'A', "A: first", 0), (12, 'A', "\"A: second, with a comma\"", 500) })
            {
                var (number, waiting) = (begin, 0);
                for (var minute = 8 * 60; minute <= 16 * 60; minute += 5)
                {
                    var joined = minute < 15 * 60 ? chance.Next(0, 4) : 0;
                    customers += joined;
                    waiting += joined;
                    var called = minute == 8 * 60 ? 0 : minute >= 15 * 60 ? waiting : chance.Next(0, Math.Min(waiting, 4) + 1);
                    (number, waiting) = (number + called, waiting - called);
                    var last = minute >= 15 * 60;
                    if (!last && minute > 8 * 60 && chance.Next(100) < 3)
                    {
                        continue;
                    }

                    var shown = number == begin || (!last && chance.Next(100) < 5) ? "" : $"{letter}{number:000}";
                    var row = string.Create(CultureInfo.InvariantCulture, $"O,2020-01-{day + 2:00},{minute / 60:00}:{minute % 60:00},{id},{letter},{name},2,{waiting},{shown},10\n");
                    var times = chance.Next(100) < 2 ? 2 : 1;
                    for (var i = 0; i < times; i++)
                    {
                        csv.Append(row);
                    }

                    rows += times;
                    repeated += times - 1;
                }
            }
        }

        return (csv.ToString(), rows, repeated, customers);
    }
}
