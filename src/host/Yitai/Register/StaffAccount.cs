using System.Collections.Immutable;

namespace Yitai.Host.Register;

/// <summary>A member of staff as the sign-in machinery of ASP.NET Core Identity works on it.</summary>
public sealed class StaffAccount
{
    public required string StaffNo { get; init; }

    public required string Name { get; set; }

    public required ImmutableArray<string> Roles { get; set; }

    public required ImmutableArray<string> Halls { get; set; }

    /// <summary>Lines the person is trained for; empty: all of the counter's.</summary>
    public required ImmutableArray<string> Skills { get; set; }

    public bool Active { get; set; } = true;

    public bool MustChangePassword { get; set; }

    public string PasswordHash { get; set; } = "";

    public string? PinHash { get; set; }

    /// <summary>The authenticator's key, encrypted; null: none was begun.</summary>
    public string? TwoFactorKey { get; set; }

    /// <summary>True once a first code was right: from then on it is asked for at sign-in.</summary>
    public bool TwoFactorOn { get; set; }

    /// <summary>The time step of the last code used; it and all before it are spent.</summary>
    public long TwoFactorStep { get; set; }

    public ImmutableArray<string> RecoveryHashes { get; set; } = [];

    /// <summary>Changed when the password or the activity changes: all sessions of the person end.</summary>
    public string SecurityStamp { get; set; } = "";

    public int FailedAttempts { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    public int PinFailedAttempts { get; set; }

    public DateTimeOffset? PinLockedUntil { get; set; }

    /// <summary>Grows with each change: who changes an older one is refused, so that a sign-in never undoes an administrator.</summary>
    public long RowVersion { get; set; }

    /// <summary>Back to the password alone; the sessions end.</summary>
    public void EndTwoFactor(string stamp) =>
        (TwoFactorKey, TwoFactorOn, TwoFactorStep, RecoveryHashes, SecurityStamp) = (null, false, 0, [], stamp);

    /// <summary>Staff numbers are compared without regard to case.</summary>
    public static string KeyOf(string staffNo) => staffNo.ToUpperInvariant();
}
