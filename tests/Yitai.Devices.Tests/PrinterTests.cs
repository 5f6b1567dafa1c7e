using Yitai.Devices.EscPos;
using Yitai.Devices.Ways;
using Yitai.Floor;
using Yitai.Testing.Printing;

namespace Yitai.Devices.Tests;

/// <summary>What the printer's answers are taken for.</summary>
public sealed class PrinterTests : IAsyncDisposable
{
    private readonly StandInPrinter _printer = new();

    private Task<PrintResult> PrintAsync(PrinterPatience? patience = null) =>
        new Printer(PrinterAddress.Parse(_printer.Address)!, patience ?? Samples.Long).PrintAsync(SlipLayout.Bytes(Samples.Slip), CancellationToken.None);

    [Fact]
    public async Task Ready_after_the_cut_is_confirmed()
    {
        Assert.Equal(new PrintResult(PrintState.Confirmed, null, PaperLevel.Enough), await PrintAsync());
        Assert.True((await _printer.SlipsAsync(1)).Single().Cut);
    }

    [Fact]
    public async Task A_roll_near_its_end_prints_and_says_so()
    {
        _printer.PaperIsLow = true;
        Assert.Equal(new PrintResult(PrintState.Confirmed, null, PaperLevel.Low), await PrintAsync());
    }

    [Theory]
    [InlineData(Fault.PaperOut, PrintTrouble.PaperOut)]
    [InlineData(Fault.CoverOpen, PrintTrouble.CoverOpen)]
    public async Task A_printer_that_is_not_ready_is_sent_nothing(Fault fault, PrintTrouble because)
    {
        _printer.Fault = fault;
        var result = await PrintAsync();
        Assert.Equal((PrintState.Failed, because), (result.Outcome, result.Because));
        Assert.Empty(_printer.Slips);
    }

    [Fact]
    public async Task Paper_that_ends_on_the_way_is_unknown()
    {
        _printer.Fault = Fault.PaperEndsOnTheWay;
        Assert.Equal(new PrintResult(PrintState.Unknown, PrintTrouble.PaperOut, PaperLevel.Out), await PrintAsync(Samples.ShortForPrinted));
        Assert.False((await _printer.SlipsAsync(1)).Single().Cut);
    }

    [Fact]
    public async Task A_line_cut_in_the_middle_is_unknown()
    {
        _printer.Fault = Fault.LineCut;
        var result = await PrintAsync();
        Assert.Equal((PrintState.Unknown, PrintTrouble.LineLost), (result.Outcome, result.Because));
    }

    [Fact]
    public async Task A_printer_that_says_nothing_prints_and_is_unknown()
    {
        _printer.Fault = Fault.Mute;
        Assert.Equal(new PrintResult(PrintState.Unknown, PrintTrouble.NoAnswer, PaperLevel.Unknown), await PrintAsync(Samples.Short));
        Assert.True((await _printer.SlipsAsync(1)).Single().Cut);
    }

    [Fact]
    public async Task A_slip_still_in_the_buffer_is_not_confirmed()
    {
        _printer.Fault = Fault.Slow;
        Assert.Equal(PrintState.Unknown, (await PrintAsync(Samples.ShortForPrinted)).Outcome);
    }

    [Fact]
    public async Task A_slow_printer_is_waited_for()
    {
        _printer.Fault = Fault.Slow;
        var printing = PrintAsync();
        await _printer.SlipsAsync(1);
        Assert.False(printing.IsCompleted);
        _printer.Release();
        Assert.Equal(PrintState.Confirmed, (await printing).Outcome);
    }

    [Fact]
    public async Task Nobody_at_the_address_has_failed()
    {
        await _printer.DisposeAsync();
        Assert.Equal(new PrintResult(PrintState.Failed, PrintTrouble.Unreachable, PaperLevel.Unknown), await PrintAsync());
    }

    [Fact]
    public async Task The_next_slip_is_whole_again()
    {
        _printer.Fault = Fault.LineCut;
        await PrintAsync();
        Assert.Equal(PrintState.Confirmed, (await PrintAsync()).Outcome);
        Assert.Equal([false, true], (await _printer.SlipsAsync(2)).Select(s => s.Cut));
    }

    public ValueTask DisposeAsync() => _printer.DisposeAsync();
}
