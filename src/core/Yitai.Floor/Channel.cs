namespace Yitai.Floor;

/// <summary>Where a visit or a ticket came from.</summary>
public enum Channel
{
    Kiosk,
    Guide,
    Phone,
    Counter,
}
