using Yitai.Company;
using Yitai.Kernel;
using static Yitai.Company.CompanyCommand;
using static Yitai.Company.CompanyFact;
using static Yitai.Company.CompanyRefusal;

namespace Yitai.Core.Tests.Company;

public sealed class CompanyExamples
{
    private static readonly HallId Demo = new("demo");
    private static readonly Words Name = new("演示厅", "Demo hall");
    private static readonly DateTimeOffset At = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly ReportedDay Figures = new(120, 110, 3, false, 4711);

    private static readonly Yitai.Company.Company WithDemo = After(new HallAdded(Demo, Name, At));

    [Fact]
    public void The_company_has_a_name()
    {
        Made(Yitai.Company.Company.Start, new NameCompany(Name, At), new CompanyNamed(Name, At));
        Assert.Equal(Name, After(new CompanyNamed(Name, At)).Name);
    }

    [Fact]
    public void A_hall_is_added()
    {
        Made(Yitai.Company.Company.Start, new AddHall(Demo, Name, At), new HallAdded(Demo, Name, At));
        Assert.Equal(Name, WithDemo.Hall(Demo)!.Name);
    }

    [Fact]
    public void A_hall_is_renamed()
    {
        var renamed = new Words("人民路", "Renmin Road");
        Made(WithDemo, new RenameHall(Demo, renamed, At), new HallRenamed(Demo, renamed, At));
        Assert.Equal(renamed, CompanyEvolution.Evolve(WithDemo, new HallRenamed(Demo, renamed, At)).Hall(Demo)!.Name);
    }

    [Fact]
    public void Administrators_need_a_second_factor_when_the_company_says_so()
    {
        Made(WithDemo, new RuleTwoFactor(true, At), new TwoFactorRuled(true, At));
        var ruled = CompanyEvolution.Evolve(WithDemo, new TwoFactorRuled(true, At));
        Assert.Equal((false, true), (WithDemo.TwoFactorForAdministrators, ruled.TwoFactorForAdministrators));
        Assert.False(CompanyEvolution.Evolve(ruled, new TwoFactorRuled(false, At)).TwoFactorForAdministrators);
    }

    [Fact]
    public void A_restore_is_noted_and_changes_nothing_else()
    {
        Made(WithDemo, new NoteRestore(2, At), new LogRestored(2, At));
        Assert.Same(WithDemo, CompanyEvolution.Evolve(WithDemo, new LogRestored(2, At)));
    }

    [Fact]
    public void A_hall_is_added_once() => Refused(WithDemo, new AddHall(Demo, Name, At), new HallExists(Demo));

    [Fact]
    public void A_hall_that_is_not_there_is_not_renamed() => Refused(Yitai.Company.Company.Start, new RenameHall(Demo, Name, At), new HallUnknown(Demo));

    [Fact]
    public void A_hall_that_is_not_there_reports_nothing() =>
        Refused(Yitai.Company.Company.Start, new ReportDay(Demo, new DateOnly(2026, 11, 23), Figures, At), new HallUnknown(Demo));

    [Fact]
    public void A_hall_has_a_slug() => Refused(Yitai.Company.Company.Start, new AddHall(new HallId("No Slug"), Name, At), new HallIdInvalid(new HallId("No Slug")));

    [Fact]
    public void Nothing_is_named_by_half_a_name_or_none()
    {
        Words?[] bad = [null, new Words(null!, "x"), new Words("厅", ""), new Words("厅", "a\0b"), new Words(new string('厅', 61), "x")];
        foreach (var name in bad)
        {
            Refused(WithDemo, new NameCompany(name!, At), new NameMissing());
            Refused(WithDemo, new AddHall(new HallId("other"), name!, At), new NameMissing());
            Refused(WithDemo, new RenameHall(Demo, name!, At), new NameMissing());
        }
    }

    [Fact]
    public void A_hall_nobody_named_is_unknown()
    {
        Refused(WithDemo, new AddHall(default, Name, At), new HallIdInvalid(default));
        Refused(WithDemo, new RenameHall(default, Name, At), new HallUnknown(default));
        Refused(WithDemo, new ReportDay(default, default, Figures, At), new HallUnknown(default));
    }

    [Fact]
    public void The_last_report_of_a_day_holds()
    {
        var on = new DateOnly(2026, 11, 23);
        var again = Figures with { Served = 117 };
        Made(WithDemo, new ReportDay(Demo, on, Figures, At), new DayReported(Demo, on, Figures, At));
        Assert.Equal(again, After(new HallAdded(Demo, Name, At), new DayReported(Demo, on, Figures, At), new DayReported(Demo, on, again, At)).Hall(Demo)!.Days[on]);
    }

    [Fact]
    public void A_month_of_days_is_remembered()
    {
        var first = new DateOnly(2026, 10, 1);
        var reports = Enumerable.Range(0, 40).Select(d => (CompanyFact)new DayReported(Demo, first.AddDays(d), Figures, At));
        var days = After([new HallAdded(Demo, Name, At), .. reports]).Hall(Demo)!.Days;
        Assert.Equal((31, first.AddDays(9)), (days.Count, days.Keys.First()));
    }

    [Fact]
    public void The_company_is_named_and_has_no_hall_at_first() => Assert.Equal((null, 0), (Yitai.Company.Company.Start.Name, Yitai.Company.Company.Start.Halls.Count));

    private static Yitai.Company.Company After(params ReadOnlySpan<CompanyFact> facts)
    {
        var company = Yitai.Company.Company.Start;
        foreach (var fact in facts)
        {
            company = CompanyEvolution.Evolve(company, fact);
        }

        return company;
    }

    private static void Made(Yitai.Company.Company company, CompanyCommand command, CompanyFact expected) =>
        Assert.Equal(expected, Assert.Single(Assert.IsType<Decision<CompanyFact>.Accepted>(CompanyDecider.Decide(company, command)).Facts));

    private static void Refused(Yitai.Company.Company company, CompanyCommand command, CompanyRefusal expected) =>
        Assert.Equal(expected, Assert.IsType<Decision<CompanyFact>.Refused>(CompanyDecider.Decide(company, command)).Because);
}
