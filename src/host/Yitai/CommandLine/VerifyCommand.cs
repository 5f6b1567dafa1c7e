using System.CommandLine;
using System.Text.Json;
using Yitai.App.Verification;
using Yitai.Host.Json;
using Yitai.Host.Serving;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai verify</c>: chains, signatures, carry-overs, and that live state is the fold of the log.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var options = new ServeOptionSet();
        var json = Output.Json();
        var command = options.OnData(new Command("verify", "Prove that the log is whole: chains, signed heads, carry-overs") { json });
        command.SetAction(async (line, cancel) =>
        {
            await using var store = await OpenStore.FromAsync(options.Read(line, new ServeOptions()), TimeProvider.System, cancel);
            var report = await RunAsync(store, cancel);
            Console.WriteLine(line.GetValue(json) ? JsonSerializer.Serialize(report, WireJson.Options) : Text(report));
            return report.Broken is null ? ExitCode.Ok : ExitCode.Refused;
        });
        return command;
    }

    private static async Task<VerifyReport> RunAsync(Storage.Store store, CancellationToken cancel)
    {
        var heads = await store.Log.HeadsAsync(cancel);
        var facts = heads.Sum(h => h.Seq);
        if (await store.SignedHeads.VerifyAsync(store.Log, null, cancel) is { } broken)
        {
            return new VerifyReport(heads.Count, facts, new BrokenPlace(broken.Stream.Value, broken.Seq, broken.What));
        }

        foreach (var head in heads)
        {
            if (await FoldVerifier.VerifyAsync(store.Log, head, cancel) is { } fault)
            {
                return new VerifyReport(heads.Count, facts, new BrokenPlace(fault.Stream.Value, fault.Seq, fault.What));
            }
        }

        return new VerifyReport(heads.Count, facts, null);
    }

    private static string Text(VerifyReport report) => report.Broken is { } b
        ? $"Broken: {b.Stream} fact {b.Seq} {b.What}."
        : $"Whole: {report.Facts} facts in {report.Streams} streams; every chain, signature and carry-over holds.";
}

internal sealed record VerifyReport(int Streams, long Facts, BrokenPlace? Broken);

internal sealed record BrokenPlace(string Stream, long Seq, string What);
