using System.Collections.Immutable;
using System.Diagnostics;

namespace Yitai.Company;

/// <summary>What a fact makes of the company. Pure, and never refuses: it happened.</summary>
public static class CompanyEvolution
{
    public static Company Evolve(Company company, CompanyFact fact) => fact switch
    {
        CompanyFact.CompanyNamed f => company with { Name = f.Name },
        CompanyFact.HallAdded f => Put(company, new CompanyHall(f.Hall, f.Name, ImmutableSortedDictionary<DateOnly, ReportedDay>.Empty)),
        CompanyFact.HallRenamed f => Put(company, company.Hall(f.Hall)! with { Name = f.Name }),
        CompanyFact.TwoFactorRuled f => company with { TwoFactorForAdministrators = f.ForAdministrators },
        CompanyFact.LogRestored => company, // told to people and to other systems; the company is what it was
        CompanyFact.DayReported f => Put(company, Reported(company.Hall(f.Hall)!, f)),
        _ => throw new UnreachableException($"no effect known for {fact.GetType().Name}"),
    };

    private static CompanyHall Reported(CompanyHall hall, CompanyFact.DayReported f)
    {
        var days = hall.Days.SetItem(f.On, f.Figures);
        return hall with { Days = days.Count > Company.RememberedDays ? days.Remove(days.Keys.First()) : days };
    }

    private static Company Put(Company company, CompanyHall hall) => company with { Halls = company.Halls.SetItem(hall.Id.Value, hall) };
}
