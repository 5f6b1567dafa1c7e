using System.Collections.Frozen;
using Yitai.Floor;
using Yitai.Host.Permissions;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>A kiosk, board, window or printer of a hall.</summary>
/// <param name="Counter">A window's; of the others null.</param>
/// <param name="SecretHash">SHA-256 of the device's cookie; null until it is paired, and of a printer this program serves itself.</param>
/// <param name="Printer">What a kiosk prints with: a printer's id or <see cref="BrowserPrints"/>; null: it has no paper.</param>
public sealed record Device(
    string Id, HallId Hall, DeviceKind Kind, CounterNo? Counter, string Name,
    byte[]? CodeHash, DateTimeOffset? CodeExpiresAt, byte[]? SecretHash, DateTimeOffset AddedAt, DateTimeOffset? PairedAt, string? Printer = null)
{
    /// <summary>The kiosk's browser prints, on a printer with a driver.</summary>
    public const string BrowserPrints = "browser";

    private static readonly FrozenDictionary<DeviceKind, FrozenSet<Permission>> ByKind = new Dictionary<DeviceKind, FrozenSet<Permission>>
    {
        [DeviceKind.Kiosk] = new[] { Permission.DeviceSelf, Permission.KioskSee, Permission.FloorTicket }.ToFrozenSet(),
        [DeviceKind.Board] = new[] { Permission.DeviceSelf, Permission.BoardSee }.ToFrozenSet(),
        [DeviceKind.Window] = new[] { Permission.DeviceSelf, Permission.WindowSee, Permission.FloorRate }.ToFrozenSet(),
        [DeviceKind.Printer] = new[] { Permission.DeviceSelf, Permission.PrinterServe }.ToFrozenSet(),
    }.ToFrozenDictionary();

    public FrozenSet<Permission> Permissions => ByKind[Kind];
}
