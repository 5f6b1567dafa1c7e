using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Yitai.App.Sessions;
using Yitai.Company;
using Yitai.Host.Json;
using Yitai.Host.Serving;
using Yitai.Kernel;
using Yitai.Storage;
using Command = System.CommandLine.Command;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai restore FILE</c> into an empty database: a new epoch.</summary>
internal static class RestoreCommand
{
    public static Command Make()
    {
        var options = new ServeOptionSet();
        var file = new Argument<string>("file") { Description = "A backup" };
        var json = Output.Json();
        var command = options.OnData(new Command("restore", "Bring a backup back into an empty database and begin a new epoch; bring the key folder back first") { file, json });
        command.SetAction(async (line, cancel) =>
        {
            await using var store = await OpenStore.FromAsync(options.Read(line, new ServeOptions()), TimeProvider.System, cancel);
            var manifest = await new LogBackup(store.Database, store.Keys, TimeProvider.System).RestoreAsync(line.GetValue(file)!, null, cancel);
            await store.Vault.ReapplyForgettingAsync(cancel);
            await NoteAsync(store, cancel);
            var files = (await new LogArchive(store.Database, store.Keys, TimeProvider.System).MarksAsync(cancel)).Select(m => m.File).Distinct().ToList();
            Console.WriteLine(line.GetValue(json)
                ? JsonSerializer.Serialize(manifest, WireJson.Options)
                : $"Restored: {manifest.Heads.Sum(h => h.Seq)} facts in {manifest.Heads.Count} streams. Check it with: yitai verify"
                    + (files.Count > 0 ? $" --archive DIR (what is older lies in {string.Join(", ", files)} and the archives before)" : ""));
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>The new epoch begins with a fact that says so.</summary>
    private static async Task NoteAsync(Store store, CancellationToken cancel)
    {
        var epoch = await store.Log.EpochAsync(cancel);
        await using var streams = new Streams(store.Log, TimeProvider.System, NullLogger<Streams>.Instance);
        await streams.StartAsync(OpenStore.Lanes(store), cancel);
        var id = NameBasedId.Of("restore", epoch.ToString());
        await streams.SendAsync(new Envelope(StreamId.Company, "restore", id, new CompanyCommand.NoteRestore(epoch, default)), cancel);
    }
}
