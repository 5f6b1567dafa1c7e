namespace Yitai.Messages;

/// <summary>A message's number in its hall: 1, 2, 3 … over all days, never used again.</summary>
public readonly record struct MessageNo(int Value)
{
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
