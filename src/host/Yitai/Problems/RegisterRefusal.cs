using Yitai.Kernel;

namespace Yitai.Host.Problems;

/// <summary>Refusals about people, devices and API keys.</summary>
public abstract record RegisterRefusal : Refusal
{
    private RegisterRefusal() { }

    /// <summary>Unknown person, wrong password and inactive person are not told apart.</summary>
    public sealed record SignInFailed : RegisterRefusal;

    public sealed record SignInLocked(DateTimeOffset Until) : RegisterRefusal;

    /// <summary>Nobody signed in here with a password today; or this person has a second factor and did not use it here.</summary>
    public sealed record PinNotHere : RegisterRefusal;

    /// <summary>The password was right; the second factor is missing.</summary>
    public sealed record TwoFactorNeeded : RegisterRefusal;

    public sealed record TwoFactorWrong : RegisterRefusal;

    /// <summary>The company wants administrators to have one, and this one has none yet.</summary>
    public sealed record TwoFactorSetupNeeded : RegisterRefusal;

    public sealed record TwoFactorOnAlready : RegisterRefusal;

    public sealed record TwoFactorNotBegun : RegisterRefusal;

    public sealed record PinInvalid(int From, int To) : RegisterRefusal;

    public sealed record PasswordTooShort(int AtLeast) : RegisterRefusal;

    public sealed record PasswordTooSimple : RegisterRefusal;

    public sealed record PasswordChangeNeeded : RegisterRefusal;

    public sealed record StaffNoInvalid(string StaffNo) : RegisterRefusal;

    public sealed record NameInvalid : RegisterRefusal;

    public sealed record RoleUnknown(string Role, string? Nearest) : RegisterRefusal;

    public sealed record SkillUnknown(string Skill, string? Nearest) : RegisterRefusal;

    public sealed record RoleAboveYours(string Role) : RegisterRefusal;

    public sealed record StaffExists(string StaffNo) : RegisterRefusal;

    public sealed record StaffUnknown(string StaffNo) : RegisterRefusal;

    /// <summary>Somebody must be able to sign in and put things right.</summary>
    public sealed record LastAdministrator(string StaffNo) : RegisterRefusal;

    public sealed record CsvInvalid(int Line, Words Because) : RegisterRefusal;

    public sealed record RowTwice(string StaffNo) : RegisterRefusal;

    public sealed record DeviceUnknown : RegisterRefusal;

    public sealed record DeviceNeedsCounter : RegisterRefusal;

    public sealed record PrinterUnknown : RegisterRefusal;

    public sealed record CodeWrong : RegisterRefusal;

    public sealed record KeyUnknown : RegisterRefusal;

    public sealed record PermissionUnknown(string Permission, string? Nearest) : RegisterRefusal;
}
