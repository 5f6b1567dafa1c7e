namespace Yitai.Floor;

/// <summary>A ticket printer (打印机) of the hall, by the id of its device.</summary>
public readonly record struct PrinterId(string Value)
{
    public override string ToString() => Value;
}
