using System.CommandLine;
using Yitai.Host.Register;
using Yitai.Host.Serving;
using Yitai.Kernel;
using Command = System.CommandLine.Command;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai hall add</c>.</summary>
internal static class HallCommand
{
    public static Command Make()
    {
        var options = new ServeOptionSet();
        var id = new Argument<string>("id") { Description = "1 to 32 of a-z, 0-9 and -, e.g. renmin-road" };
        var template = new Option<string>("--template") { Description = "A pack with a hall.yaml", DefaultValueFactory = _ => "telecom-hall" };
        var zh = new Option<string>("--name-zh") { Description = "Name in Chinese", Required = true };
        var en = new Option<string>("--name-en") { Description = "Name in English", Required = true };
        var zone = new Option<string>("--zone") { Description = "IANA time zone", DefaultValueFactory = _ => "Asia/Shanghai" };
        var add = options.OnData(new Command("add", "Add a hall from a template") { id, template, zh, en, zone });
        add.SetAction(async (line, cancel) =>
        {
            await using var office = await Office.OpenAsync(options.Read(line, new ServeOptions()), cancel);
            var halls = new HallFounding(office.Streams, new Templates(Templates.Folder));
            var name = new Words(line.GetValue(zh)!, line.GetValue(en)!);
            if (await halls.FoundAsync("operator", Guid.NewGuid(), line.GetValue(id)!, line.GetValue(template)!, name, line.GetValue(zone)!) is { } refusal)
            {
                throw ProgramCommands.Refused(refusal);
            }

            Console.WriteLine($"Added: {line.GetValue(id)}");
            return ExitCode.Ok;
        });
        return new Command("hall", "Halls of the company") { add };
    }
}
