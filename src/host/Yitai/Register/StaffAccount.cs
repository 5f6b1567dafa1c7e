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

    /// <summary>Changed when the password or the activity changes: all sessions of the person end.</summary>
    public string SecurityStamp { get; set; } = "";

    public int FailedAttempts { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    public int PinFailedAttempts { get; set; }

    public DateTimeOffset? PinLockedUntil { get; set; }

    /// <summary>Grows with each change: who changes an older one is refused, so that a sign-in never undoes an administrator.</summary>
    public long RowVersion { get; set; }

    /// <summary>Staff numbers are compared without regard to case.</summary>
    public static string KeyOf(string staffNo) => staffNo.ToUpperInvariant();
}
