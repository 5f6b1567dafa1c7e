namespace Yitai.App.Replay.Clinic;

/// <summary>A room has one patient at a time. Two that overlap by a minute are rounding: the first one's end is cut. More refuses
/// the later row, because one of them is wrong and nothing says which.</summary>
internal static class OneAtATime
{
    private static readonly TimeSpan Rounding = TimeSpan.FromMinutes(1);

    public static List<ClinicRow> In(List<ClinicRow> rows, List<RowNote> refused, List<RowNote> repaired)
    {
        var kept = rows.Where(r => !TakesARoom(r)).ToList();
        foreach (var room in rows.Where(TakesARoom).GroupBy(r => r.Counter))
        {
            var free = new List<ClinicRow>();
            foreach (var row in room.OrderBy(r => r.Start).ThenBy(r => r.End).ThenBy(r => r.Line))
            {
                var over = free.Count == 0 ? TimeSpan.Zero : free[^1].End!.Value.ToTimeSpan() - row.Start!.Value.ToTimeSpan();
                if (over > Rounding)
                {
                    refused.Add(new RowNote(row.Line, "RoomHadAnother"));
                    continue;
                }

                if (over > TimeSpan.Zero)
                {
                    repaired.Add(new RowNote(free[^1].Line, "EndCutToNextStart"));
                    free[^1] = free[^1] with { End = row.Start };
                }

                free.Add(row);
            }

            kept.AddRange(free);
        }

        return kept;
    }

    private static bool TakesARoom(ClinicRow row) => row.Counter.Length > 0 && row.Start is not null;
}
