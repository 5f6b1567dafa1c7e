namespace Yitai.Kernel;

/// <summary>A member of staff, by the badge number (工号), 1 to 16 letters or digits. Not a name: facts hold no personal data.</summary>
public readonly record struct StaffId(string Value)
{
    public static bool IsValid(string? value) => value is { Length: >= 1 and <= 16 } && value.All(char.IsAsciiLetterOrDigit);

    public override string ToString() => Value;
}
