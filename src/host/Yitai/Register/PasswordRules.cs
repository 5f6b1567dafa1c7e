using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>What a password and a PIN must be. Length is what counts (NIST SP 800-63B); no rules about kinds of characters.</summary>
public static class PasswordRules
{
    public const int ShortestPassword = 8;
    public const int ShortestPin = 4;
    public const int LongestPin = 8;

    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "12345678", "123456789", "1234567890", "87654321", "password", "password1", "qwertyui", "qwerty123", "11223344", "abcd1234", "1q2w3e4r", "a1234567", "admin123", "iloveyou", "yitai123",
    };

    public static RegisterRefusal? Password(string password, string staffNo) =>
        password.Length < ShortestPassword ? new RegisterRefusal.PasswordTooShort(ShortestPassword)
        : password.Length > 128 || password.Distinct().Count() < 3 || Common.Contains(password) || password.Equals(staffNo, StringComparison.OrdinalIgnoreCase) ? new RegisterRefusal.PasswordTooSimple()
        : null;

    public static RegisterRefusal? Pin(string pin) =>
        pin.Length is < ShortestPin or > LongestPin || !pin.All(char.IsAsciiDigit) || pin.Distinct().Count() == 1 || IsRun(pin, 1) || IsRun(pin, -1)
            ? new RegisterRefusal.PinInvalid(ShortestPin, LongestPin)
            : null;

    private static bool IsRun(string pin, int step) => pin.Zip(pin.Skip(1), (a, b) => b - a).All(d => d == step);
}
