using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.Floor;

namespace Yitai.App.Replay.Own;

/// <summary>Reads the product's own export, written by <see cref="FactLines"/>.</summary>
public static class OwnReader
{
    public static Recording Read(TextReader text)
    {
        var undated = new List<RowNote>();
        var used = 0;
        var days = new List<OwnDay>();
        var (number, lastSeq) = (0, 0L);
        HallSettings? settings = null;
        while (text.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            var (stored, fault) = FactLines.Read(line);
            fault ??= stored!.Fact is not FloorFact ? "NotOfTheFloor" : stored.Seq <= lastSeq ? "NotInOrder" : null;
            var day = days.LastOrDefault();
            if (fault is null)
            {
                lastSeq = stored!.Seq;
                settings = stored.Fact is FloorFact.SettingsChanged changed ? changed.Settings : settings;
                if (stored.Fact is FloorFact.DayOpened opened)
                {
                    days.Add(new OwnDay(opened.On, opened.Carried.Settings));
                }

                day = days.LastOrDefault();
                fault = day is null && stored.Fact is not FloorFact.SettingsChanged ? "BeforeTheFirstDay" : null;
            }

            if (day is null)
            {
                used += fault is null ? 1 : 0;
                undated.AddRange(fault is null ? [] : [new RowNote(number, fault)]);
                continue;
            }

            day.Count(number, fault ?? (day.Lives((FloorFact)stored!.Fact) ? null : "DoesNotFollow"));
        }

        return new Recording("yitai", [.. days.Select(d => d.Recorded())], new RowCount(used + undated.Count, [.. undated], []));
    }
}
