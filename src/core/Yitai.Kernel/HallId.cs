namespace Yitai.Kernel;

/// <summary>A service hall (营业厅), by a slug of 1 to 32 characters <c>a-z 0-9 -</c>, e.g. <c>renmin-road</c>.</summary>
public readonly record struct HallId(string Value)
{
    /// <summary>True when the slug is well formed; nothing else is accepted at the edge.</summary>
    public static bool IsValid(string? value) =>
        value is { Length: >= 1 and <= 32 } && value[0] != '-' && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public override string ToString() => Value;
}
