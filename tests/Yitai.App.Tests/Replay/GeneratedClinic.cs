using System.Globalization;
using System.Text;

namespace Yitai.App.Tests.Replay;

/// <summary>A file in the clinic's form, made by chance from a seed: two rooms, a day or more, and the faults that real exports have.</summary>
internal static class GeneratedClinic
{
    public const string Header = "QDate,Queue No,index,Svc,Counter,UserID,QTime,Start,End,WT,ST,Valid,Remark";

    /// <param name="faults">Of a hundred rows, about how many are spoiled so that they must be refused.</param>
    public static (string Csv, int Rows, int Spoiled) Of(int seed, int days, int faults)
    {
        var chance = new Random(seed);
        var csv = new StringBuilder(Header).Append('\n');
        var (rows, spoiled) = (0, 0);
        for (var day = 0; day < days; day++)
        {
            var free = new Dictionary<string, int> { ["Room A"] = 8 * 3600, ["Room B"] = 8 * 3600 };
            var joined = (7 * 3600) + 1800;
            for (var ticket = 1; ticket <= 40; ticket++)
            {
                joined += chance.Next(20, 400);
                var at = joined;
                if (chance.Next(100) < 10)
                {
                    Row(day, ticket, 0, "", at, at, at, 'N');
                    continue;
                }

                foreach (var (room, step) in new[] { ("Room A", 0), ("Room B", 1) }.Take(chance.Next(1, 3)))
                {
                    var start = Math.Max(at, free[room]);
                    var end = start + chance.Next(30, 600);
                    free[room] = end;
                    Row(day, ticket, step, room, at, start, end, 'Y');
                    at = end;
                }
            }
        }

        return (csv.ToString(), rows, spoiled);

        void Row(int day, int ticket, int step, string room, int at, int start, int end, char valid)
        {
            rows++;
            var fields = new[]
            {
                $"{day + 1}-Aug-19", (1000 + ticket).ToString(CultureInfo.InvariantCulture), step.ToString(CultureInfo.InvariantCulture), "Made", room, "",
                Time(at), Time(start), Time(end), Minutes(start - at), Minutes(end - start), valid.ToString(), "",
            };
            if (chance.Next(100) < faults)
            {
                spoiled++;
                switch (chance.Next(5))
                {
                    case 0: fields[6] = ""; break;
                    case 1: fields[7] = "25:00:00"; break;
                    case 2: fields[0] = "someday"; break;
                    case 3: fields[11] = ""; break;
                    default: (fields[6], fields[7]) = (Time(start + 7200), Time(start)); break;
                }
            }

            csv.Append(string.Join(',', fields)).Append('\n');
        }
    }

    private static string Time(int seconds) => TimeSpan.FromSeconds(seconds).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture);

    private static string Minutes(int seconds) => ((int)Math.Round(seconds / 60.0)).ToString(CultureInfo.InvariantCulture);
}
