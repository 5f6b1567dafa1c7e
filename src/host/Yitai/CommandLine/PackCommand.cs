using System.CommandLine;
using System.Text.Json;
using Yitai.Host.Json;
using Yitai.Host.Serving;
using Yitai.Packs;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai pack check</c>.</summary>
internal static class PackCommand
{
    public static Command Make()
    {
        var folders = new Argument<string[]>("folder") { Description = "Folders of packs; without any, those that come with the program", Arity = ArgumentArity.ZeroOrMore };
        var json = Output.Json();
        var check = new Command("check", "Read packs and say what is wrong, each with file, line and column") { folders, json };
        check.SetAction(line =>
        {
            string[] all = line.GetValue(folders) is { Length: > 0 } given ? given : Directory.GetDirectories(Templates.Folder);
            var faults = all.SelectMany(folder => HallTemplate.Read(folder).Faults).ToList();
            if (line.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(faults, WireJson.Options));
            }
            else
            {
                faults.ForEach(Console.WriteLine);
                Console.WriteLine(faults.Count == 0 ? $"{all.Length} packs, nothing wrong." : $"{faults.Count} faults.");
            }

            return faults.Count == 0 ? ExitCode.Ok : ExitCode.Refused;
        });
        return new Command("pack", "Industry packs") { check };
    }
}
