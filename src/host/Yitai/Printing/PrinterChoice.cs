using Yitai.Floor;
using Yitai.Host.Callers;
using Yitai.Host.Register;
using Yitai.Kernel;

namespace Yitai.Host.Printing;

/// <summary>Which printer a slip comes out of.</summary>
public sealed class PrinterChoice(StaffRegister register)
{
    /// <summary>The ticket printer of a kiosk; null: it has none, or its browser prints.</summary>
    public PrinterId? OfKiosk(Caller caller) =>
        caller is Caller.PairedDevice { Device: { Kind: DeviceKind.Kiosk, Printer: { } id } kiosk } && Find(kiosk.Hall, id) is not null ? new PrinterId(id) : null;

    public static bool BrowserPrints(Caller caller) => caller is Caller.PairedDevice { Device.Printer: Device.BrowserPrints };

    /// <summary>The one asked for, else the kiosk's own, else the one the ticket came out of before, else the hall's only one. Null: none.</summary>
    public PrinterId? For(Caller caller, HallId hall, PrinterId? asked, HallDay day, TicketNo ticket)
    {
        if (asked is { } wish)
        {
            return Find(hall, wish.Value) is null ? null : wish;
        }

        var before = day.Prints.Values.Where(p => p.Ticket == ticket).OrderByDescending(p => p.Order).Select(p => p.Printer.Value).FirstOrDefault(id => Find(hall, id) is not null);
        return OfKiosk(caller) ?? (before is not null ? new PrinterId(before) : Of(hall).ToList() is [var only] ? new PrinterId(only.Id) : null);
    }

    public IEnumerable<Device> Of(HallId hall) =>
        register.Current.Devices.Values.Where(d => d.Kind == DeviceKind.Printer && d.Hall == hall).OrderBy(d => d.AddedAt);

    public Device? Find(HallId hall, string id) =>
        register.Current.Devices.GetValueOrDefault(id) is { Kind: DeviceKind.Printer } printer && printer.Hall == hall ? printer : null;
}
