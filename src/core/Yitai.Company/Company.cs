using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Company;

/// <summary>The company: its name and its halls. The days they reported are history: they are read from the log.</summary>
/// <param name="SinceCarryOver">Facts since the last carry-over, that one included; since the first fact when there was none.</param>
public sealed record Company(Words? Name, ImmutableSortedDictionary<string, CompanyHall> Halls, int SinceCarryOver)
{
    /// <summary>So many facts are folded at most to know the company: about three years of one hall, a week of 150.</summary>
    public const int CarryOverEvery = 1000;

    public static Company Start { get; } = new(null, ImmutableSortedDictionary.Create<string, CompanyHall>(StringComparer.Ordinal), 0);

    /// <summary>Whether administrators need a second factor to sign in.</summary>
    public bool TwoFactorForAdministrators { get; init; }

    public CompanyHall? Hall(HallId id) => id.Value is { } slug ? Halls.GetValueOrDefault(slug) : null;

    public CarryOver Carry() => new(Name, [.. Halls.Values], TwoFactorForAdministrators);
}

public sealed record CompanyHall(HallId Id, Words Name);
