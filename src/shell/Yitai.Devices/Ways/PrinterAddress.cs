namespace Yitai.Devices.Ways;

/// <summary>Where a printer is: <c>tcp://host:9100</c>, <c>file:///dev/usb/lp0</c> or plain <c>/dev/usb/lp0</c>.</summary>
public static class PrinterAddress
{
    public const int UsualPort = 9100;

    /// <summary>Null: no such address.</summary>
    public static IPrinterWay? Parse(string text) => !Uri.TryCreate(text, UriKind.Absolute, out var uri) ? null : uri switch
    {
        { Scheme: "tcp", Host.Length: > 0, AbsolutePath: "" or "/" } => new TcpWay(uri.Host, uri.Port > 0 ? uri.Port : UsualPort),
        { Scheme: "file", Host: "" } => new DeviceFileWay(uri.LocalPath),
        _ => null,
    };
}
