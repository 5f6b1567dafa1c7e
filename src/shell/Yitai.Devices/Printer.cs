using Yitai.Devices.EscPos;
using Yitai.Devices.Ways;
using Yitai.Floor;

namespace Yitai.Devices;

/// <summary>An ESC/POS printer: sends a slip and finds out whether it came out.</summary>
/// <remarks>Before the slip the printer is asked whether it is ready, and nothing is sent when it is not. Behind the cut goes GS r, which a
/// printer answers only when all before it is printed; DLE EOT alone would be answered while the slip still waits in the buffer.</remarks>
public sealed class Printer(IPrinterWay way, PrinterPatience patience)
{
    public async Task<PrinterStatus> StatusAsync(CancellationToken cancel)
    {
        try
        {
            await using var line = await Within(patience.Connect, way.OpenAsync, cancel);
            return await AskAsync(line, cancel) ?? PrinterStatus.Silent;
        }
        catch (Exception fault) when (IsLine(fault, cancel))
        {
            return new PrinterStatus(PaperLevel.Unknown, PrintTrouble.Unreachable);
        }
    }

    public async Task<PrintResult> PrintAsync(ReadOnlyMemory<byte> slip, CancellationToken cancel)
    {
        IPrinterLine line;
        PrinterStatus? before;
        try
        {
            line = await Within(patience.Connect, way.OpenAsync, cancel);
        }
        catch (Exception fault) when (IsLine(fault, cancel))
        {
            return new PrintResult(PrintState.Failed, PrintTrouble.Unreachable, PaperLevel.Unknown);
        }

        await using (line)
        {
            try
            {
                before = await AskAsync(line, cancel);
            }
            catch (Exception fault) when (IsLine(fault, cancel))
            {
                return new PrintResult(PrintState.Failed, PrintTrouble.Unreachable, PaperLevel.Unknown);
            }

            return before?.Trouble is { } trouble
                ? new PrintResult(PrintState.Failed, trouble, before.Paper)
                : await SendAsync(line, slip, before?.Paper ?? PaperLevel.Unknown, cancel);
        }
    }

    /// <summary>From the first byte on something may come out: what goes wrong now is unknown, not failed.</summary>
    private async Task<PrintResult> SendAsync(IPrinterLine line, ReadOnlyMemory<byte> slip, PaperLevel paper, CancellationToken cancel)
    {
        try
        {
            await Within(patience.Write, c => line.WriteAsync(slip, c), cancel);
            var printed = await WaitAsync(line, PrinterStatus.IsPrinted, patience.Printed, cancel) is not null;
            var after = await AskAsync(line, cancel);
            return printed && after?.Trouble is null
                ? new PrintResult(PrintState.Confirmed, null, after?.Paper ?? paper)
                : new PrintResult(PrintState.Unknown, after?.Trouble ?? PrintTrouble.NoAnswer, after?.Paper ?? paper);
        }
        catch (Exception fault) when (IsLine(fault, cancel))
        {
            return new PrintResult(PrintState.Unknown, PrintTrouble.LineLost, paper);
        }
    }

    /// <summary>Null: it does not answer; a printer that is only written to never does.</summary>
    private async Task<PrinterStatus?> AskAsync(IPrinterLine line, CancellationToken cancel)
    {
        await Within(patience.Write, c => line.WriteAsync(PrinterStatus.Question, c), cancel);
        var answers = new byte[PrinterStatus.Answers];
        for (var i = 0; i < answers.Length; i++)
        {
            if (await WaitAsync(line, PrinterStatus.IsAnswer, patience.Answer, cancel) is not { } answer)
            {
                return null;
            }

            answers[i] = answer;
        }

        return PrinterStatus.Of(answers);
    }

    /// <summary>The next byte of this kind; others are passed over. Null: not in time.</summary>
    private static async Task<byte?> WaitAsync(IPrinterLine line, Func<byte, bool> isIt, TimeSpan atMost, CancellationToken cancel)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        late.CancelAfter(atMost);
        try
        {
            byte said;
            do
            {
                said = await line.ReadAsync(late.Token);
            }
            while (!isIt(said));
            return said;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async Task<T> Within<T>(TimeSpan atMost, Func<CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        late.CancelAfter(atMost);
        return await work(late.Token);
    }

    private static Task<bool> Within(TimeSpan atMost, Func<CancellationToken, Task> work, CancellationToken cancel) => Within(atMost, async c =>
    {
        await work(c);
        return true;
    }, cancel);

    /// <summary>The line's fault, or our own clock's; not that the program stops.</summary>
    private static bool IsLine(Exception fault, CancellationToken cancel) =>
        fault is IOException || (fault is OperationCanceledException && !cancel.IsCancellationRequested);
}
