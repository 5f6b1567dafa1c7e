namespace Yitai.Floor;

/// <summary>How a visit ended without a counter.</summary>
public enum HelpedBy
{
    Answered,
    SelfService,
    PhoneChannel,
    OtherHall,
}
