using System.CommandLine;
using Spectre.Console;
using Yitai.App.History;
using Yitai.Host.Serving;
using Yitai.Storage;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai rebuild</c>: history made again from the log.</summary>
internal static class RebuildCommand
{
    public static Command Make()
    {
        var options = new ServeOptionSet();
        var archive = new Option<string?>("--archive") { Description = "Folder of the archive files; without it archived days stay as they are", HelpName = "DIR" };
        var command = options.OnData(new Command("rebuild", "Throw history away and make it again from the log; readers see the old one until it is done") { archive });
        command.SetAction(async (line, cancel) =>
        {
            await using var store = await OpenStore.FromAsync(options.Read(line, new ServeOptions()), TimeProvider.System, cancel);
            using var whole = line.GetValue(archive) is { } folder ? await ArchivedLog.OpenAsync(store.Log, folder, store.Keys.Signing, cancel) : null;
            await AnsiConsole.Progress().StartAsync(async bars =>
            {
                var bar = bars.AddTask("Halls");
                var progress = new DirectProgress<(int Done, int All)>(p => (bar.MaxValue, bar.Value) = (p.All, p.Done));
                await new DayHistory((IFactReader?)whole ?? store.Log, store.Views).RebuildAsync(progress, cancel);
                bar.Value = bar.MaxValue;
            });
            return ExitCode.Ok;
        });
        return command;
    }
}
