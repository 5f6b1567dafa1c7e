using System.Diagnostics;
using Yitai.Kernel;

namespace Yitai.Company;

/// <summary>What comes of a command to the company. Pure.</summary>
public static class CompanyDecider
{
    /// <remarks>The command that finds the fold long carries over what the company is, before its own fact.</remarks>
    public static Decision<CompanyFact> Decide(Company company, CompanyCommand command) => Ruled(company, command) switch
    {
        Decision<CompanyFact>.Accepted { Facts: var facts } when company.SinceCarryOver >= Company.CarryOverEvery =>
            facts.Insert(0, new CompanyFact.CarriedOver(company.Carry(), command.At)),
        var decision => decision,
    };

    private static Decision<CompanyFact> Ruled(Company company, CompanyCommand command) => command switch
    {
        CompanyCommand.NameCompany c => IsName(c.Name) ? new CompanyFact.CompanyNamed(c.Name, c.At) : new CompanyRefusal.NameMissing(),
        CompanyCommand.AddHall c when !IsName(c.Name) => new CompanyRefusal.NameMissing(),
        CompanyCommand.AddHall c when !HallId.IsValid(c.Hall.Value) => new CompanyRefusal.HallIdInvalid(c.Hall),
        CompanyCommand.AddHall c when company.Hall(c.Hall) is not null => new CompanyRefusal.HallExists(c.Hall),
        CompanyCommand.AddHall c => new CompanyFact.HallAdded(c.Hall, c.Name, c.At),
        CompanyCommand.RenameHall c when !IsName(c.Name) => new CompanyRefusal.NameMissing(),
        CompanyCommand.RenameHall c when company.Hall(c.Hall) is null => new CompanyRefusal.HallUnknown(c.Hall),
        CompanyCommand.RenameHall c => new CompanyFact.HallRenamed(c.Hall, c.Name, c.At),
        CompanyCommand.RuleTwoFactor c => new CompanyFact.TwoFactorRuled(c.ForAdministrators, c.At),
        CompanyCommand.NoteRestore c => new CompanyFact.LogRestored(c.Epoch, c.At),
        CompanyCommand.ReportDay c when company.Hall(c.Hall) is null => new CompanyRefusal.HallUnknown(c.Hall),
        CompanyCommand.ReportDay c => new CompanyFact.DayReported(c.Hall, c.On, c.Figures, c.At),
        _ => throw new UnreachableException($"no rule for {command.GetType().Name}"),
    };

    private static bool IsName(Words? name) => name is not null && Fits(name.Zh) && Fits(name.En);

    private static bool Fits(string? text) => text is { Length: >= 1 and <= 60 } && !text.Any(char.IsControl);
}
