namespace Yitai.Floor;

/// <summary>A service line (业务队列) by its slug in the hall's settings, e.g. <c>business</c>.</summary>
public readonly record struct LineId(string Value)
{
    public override string ToString() => Value;
}
