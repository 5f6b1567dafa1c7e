using System.CommandLine;
using System.Text.Json;
using Yitai.Host.Json;
using Yitai.Host.Serving;
using Yitai.Storage;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai backup FILE</c>, while the server runs or not.</summary>
internal static class BackupCommand
{
    public static Command Make()
    {
        var options = new ServeOptionSet();
        var file = new Argument<string>("file") { Description = "Where to write it; must not exist" };
        var json = Output.Json();
        var command = options.OnData(new Command("backup", "Write a backup of the log, the vault and the register; the server may run. Keys are backed up apart: copy the key folder") { file, json });
        command.SetAction(async (line, cancel) =>
        {
            await using var store = await OpenStore.FromAsync(options.Read(line, new ServeOptions()), TimeProvider.System, cancel);
            var manifest = await new LogBackup(store.Database, store.Keys, TimeProvider.System).WriteAsync(line.GetValue(file)!, null, cancel);
            Console.WriteLine(line.GetValue(json)
                ? JsonSerializer.Serialize(manifest, WireJson.Options)
                : $"Written: {line.GetValue(file)}, {manifest.Heads.Sum(h => h.Seq)} facts in {manifest.Heads.Count} streams.");
            return ExitCode.Ok;
        });
        return command;
    }
}
