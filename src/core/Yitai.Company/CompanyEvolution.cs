using System.Diagnostics;

namespace Yitai.Company;

/// <summary>What a fact makes of the company. Pure, and never refuses: it happened.</summary>
public static class CompanyEvolution
{
    public static Company Evolve(Company company, CompanyFact fact) => fact switch
    {
        CompanyFact.CarriedOver f => Begin(f.Carried),
        _ => Changed(company, fact) with { SinceCarryOver = company.SinceCarryOver + 1 },
    };

    private static Company Changed(Company company, CompanyFact fact) => fact switch
    {
        CompanyFact.CompanyNamed f => company with { Name = f.Name },
        CompanyFact.HallAdded f => Put(company, new CompanyHall(f.Hall, f.Name)),
        CompanyFact.HallRenamed f => Put(company, company.Hall(f.Hall)! with { Name = f.Name }),
        CompanyFact.TwoFactorRuled f => company with { TwoFactorForAdministrators = f.ForAdministrators },
        CompanyFact.LogRestored => company, // told to people and to other systems; the company is what it was
        CompanyFact.DayReported => company, // history, for whoever reads the log
        _ => throw new UnreachableException($"no effect known for {fact.GetType().Name}"),
    };

    private static Company Begin(CarryOver carried)
    {
        var company = Company.Start with { Name = carried.Name, SinceCarryOver = 1, TwoFactorForAdministrators = carried.TwoFactorForAdministrators };
        return company with { Halls = company.Halls.AddRange(carried.Halls.Select(h => KeyValuePair.Create(h.Id.Value, h))) };
    }

    private static Company Put(Company company, CompanyHall hall) => company with { Halls = company.Halls.SetItem(hall.Id.Value, hall) };
}
