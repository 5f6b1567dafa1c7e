using Yitai.Company;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Policies;

/// <summary>When a day closes, the company hears of it: a hall's fact becomes a command to the company's stream.</summary>
public static class WhenADayClosesTheCompanyHearsOfIt
{
    public const string Name = "day-closed-to-company";

    /// <param name="day">The hall after the fact.</param>
    public static CompanyCommand? On(HallId hall, long seq, FloorFact fact, HallDay day) => fact is FloorFact.DayClosed closed
        ? new CompanyCommand.ReportDay(
            hall, closed.On,
            new ReportedDay(day.Over.Count, day.Over.Values.Count(t => t.Phase is TicketPhase.Done), closed.Left.Length, closed.Due is not null, seq),
            default)
        : null;
}
