using System.Collections.Immutable;
using Yitai.Storage;

namespace Yitai.Host.Register;

/// <summary>A row of the table <c>staff</c>.</summary>
internal sealed class StaffRow
{
    public string Staff_Key { get; set; } = "";

    public string Staff_No { get; set; } = "";

    public string Name { get; set; } = "";

    public string Roles { get; set; } = "";

    public string Halls { get; set; } = "";

    public string Skills { get; set; } = "";

    public bool Active { get; set; }

    public bool Must_Change_Password { get; set; }

    public string Password_Hash { get; set; } = "";

    public string? Pin_Hash { get; set; }

    public string Security_Stamp { get; set; } = "";

    public int Failed_Attempts { get; set; }

    public long? Locked_Until { get; set; }

    public int Pin_Failed_Attempts { get; set; }

    public long? Pin_Locked_Until { get; set; }

    public string? Two_Factor_Key { get; set; }

    public bool Two_Factor_On { get; set; }

    public long Two_Factor_Step { get; set; }

    public string Recovery_Hashes { get; set; } = "";

    public long Row_Version { get; set; }

    public static StaffRow Of(StaffAccount a) => new()
    {
        Staff_Key = StaffAccount.KeyOf(a.StaffNo),
        Staff_No = a.StaffNo,
        Name = a.Name,
        Roles = string.Join(' ', a.Roles),
        Halls = string.Join(' ', a.Halls),
        Skills = string.Join(' ', a.Skills),
        Active = a.Active,
        Must_Change_Password = a.MustChangePassword,
        Password_Hash = a.PasswordHash,
        Pin_Hash = a.PinHash,
        Security_Stamp = a.SecurityStamp,
        Failed_Attempts = a.FailedAttempts,
        Locked_Until = Micro(a.LockedUntil),
        Pin_Failed_Attempts = a.PinFailedAttempts,
        Pin_Locked_Until = Micro(a.PinLockedUntil),
        Two_Factor_Key = a.TwoFactorKey,
        Two_Factor_On = a.TwoFactorOn,
        Two_Factor_Step = a.TwoFactorStep,
        Recovery_Hashes = string.Join(' ', a.RecoveryHashes),
        Row_Version = a.RowVersion,
    };

    public StaffAccount Account() => new()
    {
        StaffNo = Staff_No,
        Name = Name,
        Roles = Words(Roles),
        Halls = Words(Halls),
        Skills = Words(Skills),
        Active = Active,
        MustChangePassword = Must_Change_Password,
        PasswordHash = Password_Hash,
        PinHash = Pin_Hash,
        SecurityStamp = Security_Stamp,
        FailedAttempts = Failed_Attempts,
        LockedUntil = At(Locked_Until),
        PinFailedAttempts = Pin_Failed_Attempts,
        PinLockedUntil = At(Pin_Locked_Until),
        TwoFactorKey = Two_Factor_Key,
        TwoFactorOn = Two_Factor_On,
        TwoFactorStep = Two_Factor_Step,
        RecoveryHashes = Words(Recovery_Hashes),
        RowVersion = Row_Version,
    };

    internal static ImmutableArray<string> Words(string joined) => [.. joined.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    internal static long? Micro(DateTimeOffset? at) => at is { } value ? Chain.Microseconds(value) : null;

    internal static DateTimeOffset? At(long? micro) => micro is { } value ? Chain.FromMicroseconds(value) : null;
}
