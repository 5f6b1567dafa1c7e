namespace Yitai.Host.Register;

/// <summary>What a paired device is; it may do that and nothing else.</summary>
public enum DeviceKind
{
    Kiosk,
    Board,
    Window,

    /// <summary>A ticket printer, through its agent.</summary>
    Printer,
}
