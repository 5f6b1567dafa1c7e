using System.CommandLine;
using System.Text.Json;
using Yitai.Host.Json;
using Yitai.Host.Serving;
using Yitai.Storage;

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
            Console.WriteLine(line.GetValue(json)
                ? JsonSerializer.Serialize(manifest, WireJson.Options)
                : $"Restored: {manifest.Heads.Sum(h => h.Seq)} facts in {manifest.Heads.Count} streams. Check it with: yitai verify");
            return ExitCode.Ok;
        });
        return command;
    }
}
