namespace Yitai.Floor;

/// <summary>The number on the paper (号码), e.g. <c>A007</c>: the line's letter and a count that starts at 1 each business day.</summary>
/// <remarks>Unique inside a business day, because the letters of a hall's lines differ. A count too big for the width grows longer.</remarks>
public readonly record struct TicketNo(string Value)
{
    public static TicketNo Of(string letter, int width, int count) => new(letter + count.ToString().PadLeft(width, '0'));

    public override string ToString() => Value;
}
