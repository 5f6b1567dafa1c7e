using Xunit;
using Yitai.App.Replay;

namespace Yitai.App.Tests.Replay;

public class RealDaysTests
{
    [RealDaysFact]
    public void Every_wait_of_the_clinic_agrees_and_no_row_is_lost()
    {
        var report = DayReplay.Of(RecordingFormat.Read(RealDays.Clinic, "clinic"), _ => true);

        Assert.Equal((816, 11), (report.Rows.Read, report.Days.Length));
        Assert.Equal(468, report.Days.Sum(d => d.Customers));
        Assert.All(report.Days, ReplayLaws.Hold);
    }

    [RealDaysFact]
    public void Every_day_of_the_Warsaw_offices_has_the_recorded_queues_and_no_row_is_lost()
    {
        var report = DayReplay.Of(RecordingFormat.Read(RealDays.Warsaw, "warsaw"), _ => true);

        Assert.Equal((328_293, 140), (report.Rows.Read, report.Days.Length));
        Assert.All(report.Days, ReplayLaws.Hold);
    }
}
