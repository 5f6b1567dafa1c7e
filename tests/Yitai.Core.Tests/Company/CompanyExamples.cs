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
    private static readonly Words Renamed = new("人民路", "Renmin Road");
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
        Made(WithDemo, new RenameHall(Demo, Renamed, At), new HallRenamed(Demo, Renamed, At));
        Assert.Equal(Renamed, CompanyEvolution.Evolve(WithDemo, new HallRenamed(Demo, Renamed, At)).Hall(Demo)!.Name);
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
        Assert.Equal(WithDemo with { SinceCarryOver = 2 }, CompanyEvolution.Evolve(WithDemo, new LogRestored(2, At)));
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
    public void A_report_is_history_and_changes_nothing_else()
    {
        var on = new DateOnly(2026, 11, 23);
        Made(WithDemo, new ReportDay(Demo, on, Figures, At), new DayReported(Demo, on, Figures, At));
        Assert.Equal(WithDemo with { SinceCarryOver = 2 }, CompanyEvolution.Evolve(WithDemo, new DayReported(Demo, on, Figures, At)));
    }

    [Fact]
    public void The_command_after_a_thousand_facts_carries_over_what_the_company_is()
    {
        var reports = Enumerable.Repeat<CompanyFact>(new LogRestored(2, At), Yitai.Company.Company.CarryOverEvery - 4);
        var almost = After([new CompanyNamed(Name, At), new HallAdded(Demo, Name, At), new TwoFactorRuled(true, At), .. reports]);
        Made(almost, new RenameHall(Demo, Renamed, At), new HallRenamed(Demo, Renamed, At));

        var due = CompanyEvolution.Evolve(almost, new LogRestored(3, At));
        var facts = Assert.IsType<Decision<CompanyFact>.Accepted>(CompanyDecider.Decide(due, new RenameHall(Demo, Renamed, At))).Facts;

        Assert.Equal(2, facts.Length);
        var carried = Assert.IsType<CarriedOver>(facts[0]).Carried;
        Assert.Equal((Name, new CompanyHall(Demo, Name)), (carried.Name, Assert.Single(carried.Halls)));
        Assert.Equal(new HallRenamed(Demo, Renamed, At), facts[1]);
        var whole = After([.. facts]);
        Assert.Equal((Name, Renamed, true, 2), (whole.Name, whole.Hall(Demo)!.Name, whole.TwoFactorForAdministrators, whole.SinceCarryOver));
        Refused(due, new RenameHall(new HallId("other"), Renamed, At), new HallUnknown(new HallId("other")));
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
