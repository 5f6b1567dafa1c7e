using Yitai.Kernel;

namespace Yitai.Messages;

/// <summary>How a hall sends messages.</summary>
/// <param name="On">False: customers are not offered any.</param>
/// <param name="DailyLimit">Messages a business day at most, 0 to 100,000; more are dropped and shown.</param>
/// <param name="PricePerPart">Where the gateway does not say what a message cost; 0 to 100 yuan.</param>
public sealed record MessageSettings(bool On, int DailyLimit, Money PricePerPart)
{
    public static MessageSettings Default { get; } = new(On: true, DailyLimit: 1000, PricePerPart: new Money(5));

    public bool IsInRange => DailyLimit is >= 0 and <= 100_000 && PricePerPart.Fen is >= 0 and <= 100_00;
}
