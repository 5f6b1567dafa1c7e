using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Register;
using Yitai.Host.Serving;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <param name="Home">The page that opens on sign-in.</param>
/// <param name="MustSetUpTwoFactor">The company asks for a second factor and this person has none: nothing else before it.</param>
public sealed record Me(
    string StaffNo, string Name, ImmutableArray<string> Roles, ImmutableArray<string> Permissions, ImmutableArray<HallName> Halls,
    string Home, bool MustChangePassword, bool HasPin, bool TwoFactor, bool MustSetUpTwoFactor, int RecoveryCodesLeft, bool Demo);

public sealed record HallName(HallId Id, Words Name);

public sealed class MeView(IStreams streams, HostMode mode)
{
    public async Task<Me> OfAsync(Person person, CancellationToken cancel)
    {
        var company = (await streams.CompanyAsync(cancel)).State;
        var halls = company.Halls.Values.Where(h => person.IsOf(h.Id)).Select(h => new HallName(h.Id, h.Name));
        return new Me(
            person.StaffNo, person.Name, person.Roles, [.. new Caller.Staff(person).Permissions.Select(PermissionName.Of).Order(StringComparer.Ordinal)],
            [.. halls], Home(person), person.MustChangePassword, person.HasPin, person.TwoFactor, Gate.MustSetUpTwoFactor(person, company), person.RecoveryCodesLeft, mode.IsDemo);
    }

    /// <summary>The page of the role nearest to the floor that still oversees it: of clerk and duty manager, the duty manager's.</summary>
    private static string Home(Person person) => person.MustChangePassword
        ? "/console/#/me"
        : Role.All.LastOrDefault(r => r.Id != Role.AdministratorId && person.Roles.Contains(r.Id))?.Home
            ?? Role.Find(person.Roles.FirstOrDefault() ?? "")?.Home ?? "/console/#/me";
}
