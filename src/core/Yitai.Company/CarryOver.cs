using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Company;

/// <summary>All that the company is, so that nothing before need be read to know it.</summary>
/// <param name="Halls">By slug.</param>
public sealed record CarryOver(Words? Name, ImmutableArray<CompanyHall> Halls, bool TwoFactorForAdministrators);
