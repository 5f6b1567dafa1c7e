namespace Yitai.Floor;

/// <summary>What a ticket's place in the order depends on besides time. The order of the classes is a setting.</summary>
public enum CustomerClass
{
    Ordinary,
    Elderly,
    Disabled,
    Pregnant,
    WithInfant,
    Vip,
    Appointment,
    Urgent,
}
