namespace Yitai.Floor;

/// <summary>A customer's coming to the hall: 1, 2, 3 … inside a business day.</summary>
public readonly record struct VisitNo(int Value)
{
    public override string ToString() => Value.ToString();
}
