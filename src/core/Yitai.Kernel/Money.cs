namespace Yitai.Kernel;

/// <summary>An amount in whole fen (分, 1/100 yuan); may be negative. Sums that do not fit overflow loudly.</summary>
public readonly record struct Money(long Fen)
{
    public static Money Zero { get; } = new(0);

    public static Money operator +(Money left, Money right) => new(left.Fen + right.Fen);

    public static Money operator *(Money amount, int times) => new(amount.Fen * times);
}
