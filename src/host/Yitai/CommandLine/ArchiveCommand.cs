using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Yitai.App.History;
using Yitai.App.Policies;
using Yitai.App.Sessions;
using Yitai.Host.Json;
using Yitai.Host.Serving;
using Yitai.Storage;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai archive --before DATE --to DIR</c>, while the server runs or not.</summary>
internal static class ArchiveCommand
{
    public static Command Make()
    {
        var options = new ServeOptionSet();
        var before = new Option<string>("--before") { Description = "Days before this one leave the database, but for the last of them; at least 31 days ago", HelpName = "DATE", Required = true };
        var to = new Option<string>("--to") { Description = "Folder of the archive files; keep it as long as the log", HelpName = "DIR", Required = true };
        var json = Output.Json();
        var command = options.OnData(new Command("archive", "Move closed days into sealed files, so that the database stays small; prove both with: verify --archive DIR") { before, to, json });
        command.SetAction(async (line, cancel) =>
        {
            if (!DateOnly.TryParseExact(line.GetValue(before), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                throw new CommandRefusedException(ExitCode.Usage, "--before is a date like 2026-01-31.");
            }

            await using var store = await OpenStore.FromAsync(options.Read(line, new ServeOptions()), TimeProvider.System, cancel);
            await TakeUpAsync(store, cancel);
            var archived = await new LogArchive(store.Database, store.Keys, TimeProvider.System).RunAsync(day, line.GetValue(to)!, FactNames.CarryOvers, null, cancel);
            Console.WriteLine(line.GetValue(json)
                ? JsonSerializer.Serialize(new ArchiveReport(archived?.File, archived?.Manifest), WireJson.Options)
                : archived is var (file, manifest)
                    ? $"Archived: {file}, {manifest.Parts.Sum(p => p.ToSeq - p.FromSeq + 1)} facts of {manifest.Parts.Count} streams. Check it with: yitai verify --archive {line.GetValue(to)}"
                    : "There is nothing to archive before this day.");
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Whoever follows the log has taken up what is about to leave it.</summary>
    private static async Task TakeUpAsync(Store store, CancellationToken cancel)
    {
        await using var streams = new Streams(store.Log, TimeProvider.System, NullLogger<Streams>.Instance);
        await streams.StartAsync(OpenStore.Lanes(store), cancel);
        await new PolicyFeed(store.Log, streams, store.Database, NullLogger<PolicyFeed>.Instance).AdvanceAllAsync(cancel);
        var history = new DayHistory(store.Log, store.Views);
        foreach (var head in (await store.Log.HeadsAsync(cancel)).Where(h => h.Stream.Kind == "hall"))
        {
            await history.AdvanceAsync(head.Stream, cancel);
        }
    }
}

/// <param name="File">Null: there was nothing to archive.</param>
internal sealed record ArchiveReport(string? File, ArchiveManifest? Manifest);
