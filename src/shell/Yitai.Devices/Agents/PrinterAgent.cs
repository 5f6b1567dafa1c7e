using Yitai.Devices.EscPos;
using Yitai.Floor;

namespace Yitai.Devices.Agents;

/// <summary>Serves one printer: asks the server for jobs, takes them one by one, prints, and tells what came of each.</summary>
/// <param name="say">Where it tells what it does, a sentence at a time.</param>
public sealed class PrinterAgent(IPrintJobs jobs, Printer printer, string version, TimeSpan pause, Action<string> say)
{
    private bool _away;

    public async Task RunAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var status = await printer.StatusAsync(cancel);
            var offers = await UntilAnsweredAsync(() => jobs.NextAsync(new PrinterReport(version, status.Paper, status.Trouble), cancel), cancel);
            foreach (var offer in offers)
            {
                if (offer.Sent)
                {
                    // It was taken before this agent started; whether paper came out nobody saw.
                    await EndAsync(offer.Job, new PrintResult(PrintState.Unknown, PrintTrouble.Interrupted, PaperLevel.Unknown), cancel);
                }
                else
                {
                    await PrintAsync(offer.Job, cancel);
                }
            }
        }
    }

    private async Task PrintAsync(PrintJobId job, CancellationToken cancel)
    {
        // A new key for each try to take it: the same again would be answered again, also to an agent that started anew.
        var key = Guid.NewGuid();
        if (await UntilAnsweredAsync(() => jobs.TakeAsync(job, key, cancel), cancel) is { } slip)
        {
            await EndAsync(job, await printer.PrintAsync(SlipLayout.Bytes(slip), cancel), cancel);
        }
    }

    private async Task EndAsync(PrintJobId job, PrintResult result, CancellationToken cancel)
    {
        say($"print job {job}: {result.Outcome}{(result.Because is { } because ? $" ({because})" : "")}");
        var key = Guid.NewGuid();
        await UntilAnsweredAsync(
            async () =>
            {
                await jobs.EndAsync(job, result.Outcome, result.Because, key, cancel);
                return true;
            },
            cancel);
    }

    private async Task<T> UntilAnsweredAsync<T>(Func<Task<T>> ask, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                var answer = await ask();
                if (_away)
                {
                    _away = false;
                    say("the server answers again");
                }

                return answer;
            }
            catch (ServerAwayException fault)
            {
                if (!_away)
                {
                    _away = true;
                    say($"the server does not answer ({fault.Message}); trying again");
                }

                await Task.Delay(pause, cancel);
            }
        }
    }
}
