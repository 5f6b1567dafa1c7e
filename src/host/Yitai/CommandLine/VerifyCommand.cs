using System.CommandLine;
using System.Text.Json;
using Yitai.App.Verification;
using Yitai.Host.Json;
using Yitai.Host.Serving;
using Yitai.Storage;
using Command = System.CommandLine.Command;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai verify</c>: chains, signatures, carry-overs, and that live state is the fold of the log.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var options = new ServeOptionSet();
        var json = Output.Json();
        var archive = new Option<string?>("--archive") { Description = "Folder of the archive files: archived facts are read and proven as well", HelpName = "DIR" };
        var command = options.OnData(new Command("verify", "Prove that the log is whole: chains, signed heads, carry-overs") { archive, json });
        command.SetAction(async (line, cancel) =>
        {
            await using var store = await OpenStore.FromAsync(options.Read(line, new ServeOptions()), TimeProvider.System, cancel);
            using var whole = line.GetValue(archive) is { } folder ? await ArchivedLog.OpenAsync(store.Log, folder, store.Keys.Signing, cancel) : null;
            var marks = whole is null ? await new LogArchive(store.Database, store.Keys, TimeProvider.System).MarksAsync(cancel) : [];
            var report = await RunAsync(store, (IFactReader?)whole ?? store.Log, marks.Sum(m => m.Seq), cancel);
            Console.WriteLine(line.GetValue(json) ? JsonSerializer.Serialize(report, WireJson.Options) : Text(report));
            return report.Broken is null ? ExitCode.Ok : ExitCode.Refused;
        });
        return command;
    }

    private static async Task<VerifyReport> RunAsync(Store store, IFactReader log, long unread, CancellationToken cancel)
    {
        var heads = await log.HeadsAsync(cancel);
        var facts = heads.Sum(h => h.Seq);
        if (await store.SignedHeads.VerifyAsync(log, null, cancel) is { } broken)
        {
            return new VerifyReport(heads.Count, facts, unread, new BrokenPlace(broken.Stream.Value, broken.Seq, broken.What));
        }

        foreach (var head in heads)
        {
            if (await FoldVerifier.VerifyAsync(log, head, cancel) is { } fault)
            {
                return new VerifyReport(heads.Count, facts, unread, new BrokenPlace(fault.Stream.Value, fault.Seq, fault.What));
            }
        }

        return new VerifyReport(heads.Count, facts, unread, null);
    }

    private static string Text(VerifyReport report) => report.Broken is { } b
        ? $"Broken: {b.Stream} fact {b.Seq} {b.What}."
        : $"Whole: {report.Facts} facts in {report.Streams} streams; every chain, signature and carry-over holds."
            + (report.NotRead > 0 ? $" {report.NotRead} of them are archived and were not read: --archive DIR." : "");
}

/// <param name="NotRead">Facts in archive files that were not given.</param>
internal sealed record VerifyReport(int Streams, long Facts, long NotRead, BrokenPlace? Broken);

internal sealed record BrokenPlace(string Stream, long Seq, string What);
