namespace Yitai.App.Replay.Clinic;

/// <summary>The times of a clinic row after the small faults are mended; larger ones refuse the row.</summary>
/// <remarks>A time may stand up to a minute before the one it follows: the export rounds, and two clocks write it. It is then lifted.
/// A service whose end lies more than a minute beyond the exported length was never ended by hand: the export counts 30 minutes and
/// closes it hours later, so start + exported minutes is the end.</remarks>
internal static class ClinicTimes
{
    private static readonly TimeSpan Rounding = TimeSpan.FromMinutes(1);
    private const int ExportStopsAt = 30;

    public static (ClinicRow? Row, string? Fault, string? Repair) Mend(ClinicRow row)
    {
        if (row.Start is null && row.End is null && !row.Valid)
        {
            return (row, null, null);
        }

        if (row.Start is not { } start)
        {
            return (null, "StartMissing", null);
        }

        string? repair = null;
        if (start < row.Joined)
        {
            if (row.Joined - start > Rounding)
            {
                return (null, "StartBeforeJoined", null);
            }

            (start, repair) = (row.Joined, "StartLiftedToJoined");
        }

        if (row.End is not { } end)
        {
            return row.ServiceMinutes is { } minutes
                ? (row with { Start = start, End = start.AddMinutes(minutes) }, null, "EndFromExportedMinutes")
                : (null, "EndMissing", null);
        }

        if (end < start)
        {
            if (start - end > Rounding)
            {
                return (null, "EndBeforeStart", null);
            }

            (end, repair) = (start, repair ?? "EndLiftedToStart");
        }

        if (row.ServiceMinutes == ExportStopsAt && end - start > TimeSpan.FromMinutes(ExportStopsAt) + Rounding)
        {
            (end, repair) = (start.AddMinutes(ExportStopsAt), "NeverEndedExportCounts30Minutes");
        }

        return (row with { Start = start, End = end }, null, repair);
    }
}
