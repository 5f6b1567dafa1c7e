using Xunit;
using Yitai.App.Replay;
using Yitai.App.Replay.Estimates;
using Yitai.App.Replay.Warsaw;

namespace Yitai.App.Tests.Replay;

public class EstimateReportTests
{
    private static EstimateReport Generated(int seed, int days) => EstimateReport.Of(WarsawReader.Read(new StringReader(GeneratedWarsaw.Of(seed, days).Csv)), _ => true);

    [Fact]
    public void A_third_of_the_days_is_for_fitting_and_every_figure_is_of_the_others()
    {
        var report = Generated(5, 10);

        Assert.Equal((6, 4), (report.Days, report.TuningDays));
        Assert.All([report.ByPlace, report.ByHour, report.ByWait], groups => Assert.Equal(report.Issued!.Count, groups.Sum(g => g.Figures.Count)));
        Assert.Equal(report.Waiting!.Count, report.WaitingByWait.Sum(g => g.Figures.Count));
        Assert.InRange(report.Busy!.Count, 1, report.Issued!.Count - 1);
        Assert.Null(report.SentOn);
        var days = WarsawReader.Read(new StringReader(GeneratedWarsaw.Of(5, 10).Csv)).Days;
        var called = days.Where((_, i) => i % 3 != 0).Sum(d => d.Steps.Count(s => s.Call is not null));
        Assert.InRange(report.Issued.Count, called - report.NotGiven, called);
    }

    [Fact]
    public void The_score_of_the_whole_is_the_mean_of_its_parts_and_a_range_that_misses_costs_ten_times_the_miss()
    {
        var report = Generated(6, 7);

        Assert.Equal(report.Issued!.Score, report.ByHour.Sum(g => g.Figures.Score * g.Figures.Count) / report.Issued.Count, 0.002);
        Assert.Equal(9, IntervalScore.Of(new Floor.WaitRange(3, 12), 12));
        Assert.Equal(9 + 25, IntervalScore.Of(new Floor.WaitRange(3, 12), 14.5));
        Assert.Equal(9 + 20, IntervalScore.Of(new Floor.WaitRange(3, 12), 1));
    }

    [Fact]
    public void What_it_is_compared_with_has_the_factors_that_score_best()
    {
        EstimateSample Of(double plain, double waited) => new("", true, 9, EstimateMoment.Issued, false, new Floor.WaitRange(0, 1), plain, waited);
        List<EstimateSample> samples = [.. Enumerable.Range(1, 50).SelectMany(i => new[] { Of(i * 10, i * 5), Of(i * 10, i * 16) })];

        Assert.Equal(new PlainEstimate(0.5, 1.6, 0), PlainEstimate.Fitted(samples, 0));
        Assert.Equal(new PlainEstimate(0.5, 1.2, 20), PlainEstimate.Fitted([.. samples.Select(s => s with { WaitedMinutes = s.WaitedMinutes / s.PlainMinutes > 1 ? (s.PlainMinutes * 1.2) + 20 : s.WaitedMinutes })], 0, 5, 20));
    }

    [Fact]
    public void The_same_days_give_the_same_report() =>
        Assert.Equal(EstimateText.Of(Generated(7, 6)), EstimateText.Of(Generated(7, 6)));

    /// <remarks>Measured on the days that were not used for fitting.</remarks>
    [RealDaysFact]
    public void On_the_Warsaw_offices_four_in_five_hold_and_the_score_is_a_quarter_better_than_people_ahead_times_service_by_counters()
    {
        var report = EstimateReport.Of(RecordingFormat.Read(RealDays.Warsaw, "warsaw"), _ => true);

        Assert.Equal((90, 50), (report.Days, report.TuningDays));
        Assert.True(report.Issued!.Count > 60_000);
        Assert.InRange(report.Issued.Held, 0.75, 0.85);
        Assert.InRange(report.Busy!.Held, 0.75, 0.85);
        Assert.InRange(report.Waiting!.Held, 0.75, 0.85);
        Assert.InRange(report.Issued.Better, 0.25, 1);
        Assert.InRange(report.Busy.Better, 0.25, 1);
    }

    /// <remarks>A small hall that is away from its counters half the day: too few tickets for a promise, but the comparison is lost nowhere.</remarks>
    [RealDaysFact]
    public void In_the_clinic_it_beats_people_ahead_times_service_by_counters()
    {
        var report = EstimateReport.Of(RecordingFormat.Read(RealDays.Clinic, "clinic"), _ => true);

        Assert.Equal((7, 4), (report.Days, report.TuningDays));
        Assert.All([report.Issued!, report.SentOn!, report.Waiting!], f => Assert.True(f.Better > 0, $"{f}"));
        Assert.InRange(report.Waiting!.Held, 0.75, 0.85);
    }
}
