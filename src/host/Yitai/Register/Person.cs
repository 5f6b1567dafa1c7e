using System.Collections.Frozen;
using System.Collections.Immutable;
using Yitai.Host.Permissions;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>A member of staff as every request sees them; without secrets.</summary>
public sealed record Person(
    string StaffNo, string Name, ImmutableArray<string> Roles, ImmutableArray<string> Halls, ImmutableArray<string> Skills,
    bool Active, bool MustChangePassword, bool HasPin, bool TwoFactor, int RecoveryCodesLeft, DateTimeOffset? LockedUntil, string SecurityStamp)
{
    public FrozenSet<Permission> Permissions { get; } = Role.PermissionsOf(Roles);

    /// <summary>An administrator is of every hall.</summary>
    public bool IsOf(HallId hall) => IsAdministrator || Halls.Contains(hall.Value);

    public bool IsAdministrator => Roles.Contains(Role.AdministratorId);

    public static Person Of(StaffAccount a) => new(
        a.StaffNo, a.Name, a.Roles, a.Halls, a.Skills, a.Active, a.MustChangePassword, a.PinHash is not null, a.TwoFactorOn, a.RecoveryHashes.Length, a.LockedUntil, a.SecurityStamp);
}
