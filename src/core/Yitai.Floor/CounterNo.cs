namespace Yitai.Floor;

/// <summary>A counter (台席) by the number on its sign, 1 to 999.</summary>
public readonly record struct CounterNo(int Value)
{
    public override string ToString() => Value.ToString();
}
