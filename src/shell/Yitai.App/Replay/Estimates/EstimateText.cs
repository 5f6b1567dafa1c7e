using System.Globalization;
using System.Text;

namespace Yitai.App.Replay.Estimates;

/// <summary>The report on estimates for a person at a terminal.</summary>
public static class EstimateText
{
    public static string Of(EstimateReport report)
    {
        var text = new StringBuilder();
        Line(text, $"{report.Days} days measured, {report.TuningDays} for fitting; {report.NotGiven} tickets were told nothing: no counter served the line");
        Line(text, $"compared with people ahead × mean service ÷ open counters, from × {report.Factors.From:0.0} to × {report.Factors.To:0.0} (A),");
        Line(text, $"and from × {report.FactorsAndConstant.From:0.0} to × {report.FactorsAndConstant.To:0.0} + {report.FactorsAndConstant.AddMinutes:0} min (B); score: interval score at 80 %, minutes");
        Line(text, $"{"",-24}{"n",8}{"wait",7}{"held",8}{"width",7}{"score",8}{"missed",8}{"A held",8}{"score",8}{"better",8}{"B held",8}{"score",8}{"better",8}");
        Figures(text, "tickets, as told", report.Issued);
        Figures(text, "  no counter free", report.Busy);
        Figures(text, "sent on", report.SentOn);
        Figures(text, "waiting, every 5 min", report.Waiting);
        Groups(text, "by hall", report.ByPlace);
        Groups(text, "by hour", report.ByHour);
        Groups(text, "by wait", report.ByWait);
        Groups(text, "waiting, by what is left", report.WaitingByWait);
        return text.ToString();
    }

    private static void Groups(StringBuilder text, string title, IEnumerable<EstimateGroup> groups)
    {
        Line(text, $"{title}");
        foreach (var group in groups)
        {
            Figures(text, "  " + group.Name, group.Figures);
        }
    }

    private static void Figures(StringBuilder text, string name, EstimateFigures? f)
    {
        if (f is not null)
        {
            Line(text, $"{name,-24}{f.Count,8}{f.MeanWaitMinutes,7:0.0}{f.Held,8:P1}{f.WidthMinutes,7:0.0}{f.Score,8:0.0}{f.MedianMissMinutes,8:0.0}{f.FactorsHeld,8:P1}{f.FactorsScore,8:0.0}{f.Better,8:P1}{f.ConstantHeld,8:P1}{f.ConstantScore,8:0.0}{f.BetterThanConstant,8:P1}");
        }
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
