namespace Yitai.Host.Permissions;

/// <summary>What a caller may do. Roles, devices and API keys hold permissions; every route names the one it needs.</summary>
/// <remarks>On the wire <c>FloorCall</c> is <c>floor.call</c>: see <see cref="PermissionName"/>.</remarks>
public enum Permission
{
    /// <summary>One's own account: who am I, my password, my PIN.</summary>
    Self,

    /// <summary>A paired device asks what it is.</summary>
    DeviceSelf,

    /// <summary>Use the kiosk, board and window pages of a hall without pairing.</summary>
    DeviceAct,
    DevicesManage,

    /// <summary>A printer's agent fetches print jobs.</summary>
    PrinterServe,

    FloorSee,

    /// <summary>Work at a counter.</summary>
    FloorCall,

    /// <summary>Call a chosen ticket instead of the next one, with a reason.</summary>
    FloorChoose,

    /// <summary>Greet visits and help them without a counter.</summary>
    FloorGuide,

    /// <summary>Open and close the day, and any counter of the hall.</summary>
    FloorManage,
    FloorTicket,
    FloorRate,

    KioskSee,
    BoardSee,
    WindowSee,

    DaysSee,
    FactsRead,

    /// <summary>See the messages to customers, without their numbers, and have one tried again.</summary>
    MessagesSee,

    /// <summary>Say whether messages are sent, how many, and what they cost.</summary>
    MessagesManage,

    SettingsSee,
    SettingsChange,

    StaffSee,
    StaffManage,

    PeopleFind,

    /// <summary>See a phone number in full; each time is recorded.</summary>
    PeopleReveal,
    PeopleForget,

    KeysManage,
    HallsManage,
}
