using Yitai.Devices.EscPos;
using Yitai.Devices.Ways;
using Yitai.Floor;
using Yitai.Testing.Printing;

namespace Yitai.Devices.Tests;

/// <summary>A printer behind a device file, both ways.</summary>
public sealed class DeviceFileTests
{
    [Fact]
    public async Task Two_slips_come_out_of_a_device_file_and_are_confirmed()
    {
        using var device = new PseudoTerminal();
        using var way = new DeviceFileWay(device.Path);
        var slips = new List<PrintedSlip>();
        var printing = new Thread(() => Print(device, slips)) { IsBackground = true };
        printing.Start();
        var printer = new Printer(way, Samples.Long);
        Assert.Equal(new PrintResult(PrintState.Confirmed, null, PaperLevel.Low), await printer.PrintAsync(SlipLayout.Bytes(Samples.Slip), CancellationToken.None));
        Assert.Equal(new PrinterStatus(PaperLevel.Low, null), await printer.StatusAsync(CancellationToken.None));
        Assert.Equal(PrintState.Confirmed, (await printer.PrintAsync(SlipLayout.Bytes(Samples.Slip with { Number = "A008" }), CancellationToken.None)).Outcome);
        Assert.Equal(["3x A007", "3x A008"], slips.SelectMany(s => s.Lines).Where(l => l.StartsWith("3x", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_printer_that_is_not_plugged_in_has_failed() => Assert.Equal(
        new PrintResult(PrintState.Failed, PrintTrouble.Unreachable, PaperLevel.Unknown),
        await new Printer(new DeviceFileWay("/dev/usb/nothing-here"), Samples.Long).PrintAsync(SlipLayout.Bytes(Samples.Slip), CancellationToken.None));

    [Fact]
    public async Task What_is_only_written_to_is_unknown()
    {
        using var way = new DeviceFileWay("/dev/null");
        Assert.Equal(PrintState.Unknown, (await new Printer(way, Samples.Short).PrintAsync(SlipLayout.Bytes(Samples.Slip), CancellationToken.None)).Outcome);
    }

    /// <summary>The printer's end: reads, and answers with a roll near its end.</summary>
    private static void Print(PseudoTerminal device, List<PrintedSlip> slips)
    {
        var reader = new EscPosReader();
        var one = new byte[1];
        try
        {
            using var paper = new FileStream(device.Master, FileAccess.ReadWrite, bufferSize: 0);
            while (paper.Read(one) == 1)
            {
                switch (reader.Take(one[0]))
                {
                    case EscPosReader.StatusAsked { What: var what }:
                        paper.Write([(byte)(what == 4 ? 0x1E : 0x12)]);
                        break;
                    case EscPosReader.PrintedAsked:
                        paper.Write([(byte)0]);
                        break;
                    case PrintedSlip slip:
                        slips.Add(slip);
                        break;
                }
            }
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException)
        {
            // the test is over
        }
    }
}
