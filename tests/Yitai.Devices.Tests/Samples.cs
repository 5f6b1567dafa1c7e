using Yitai.Kernel;

namespace Yitai.Devices.Tests;

internal static class Samples
{
    public static TicketSlip Slip { get; } = new(
        new Words("人民路营业厅", "Renmin Road Hall"), "A007", false, new Words("综合业务", "General business"), 3, 8, 15,
        new Words("身份证原件", "Your identity card"), new DateTimeOffset(2026, 11, 23, 10, 5, 0, TimeSpan.FromHours(8)), "http://hall.example/ticket/#abc");

    /// <summary>For a printer that answers: however busy the machine is.</summary>
    public static PrinterPatience Long { get; } = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30));

    private static TimeSpan Moment { get; } = TimeSpan.FromMilliseconds(200);

    /// <summary>For a printer that answers questions and never says that it has printed.</summary>
    public static PrinterPatience ShortForPrinted { get; } = Long with { Printed = Moment };

    /// <summary>For a printer that never answers.</summary>
    public static PrinterPatience Short { get; } = Long with { Printed = Moment, Answer = Moment };
}
