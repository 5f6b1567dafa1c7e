using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Company;

/// <summary>The company: its name, its halls, and the closed days they reported.</summary>
public sealed record Company(Words? Name, ImmutableSortedDictionary<string, CompanyHall> Halls)
{
    /// <summary>How many closed days of a hall are kept in the live state; older ones are in the log and the projections.</summary>
    public const int RememberedDays = 31;

    public static Company Start { get; } = new(null, ImmutableSortedDictionary.Create<string, CompanyHall>(StringComparer.Ordinal));

    /// <summary>Whether administrators need a second factor to sign in.</summary>
    public bool TwoFactorForAdministrators { get; init; }

    public CompanyHall? Hall(HallId id) => id.Value is { } slug ? Halls.GetValueOrDefault(slug) : null;
}

/// <param name="Days">The last closed days, by day.</param>
public sealed record CompanyHall(HallId Id, Words Name, ImmutableSortedDictionary<DateOnly, ReportedDay> Days);
