using System.CommandLine;
using System.Text.Json;
using Yitai.App.Replay;
using Yitai.App.Replay.Estimates;
using Yitai.Host.Json;
using Yitai.Packs;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai replay</c>.</summary>
internal static class ReplayCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "A recording, packed with gzip or not" };
        var days = new RecordedDayOptions();
        var rules = new Option<string?>("--rules") { Description = "Other rules, or counters staffed otherwise, in YAML: the days recorded, by today's rules and by these side by side", HelpName = "RULES.yaml" };
        var json = Output.Json();
        var estimates = new Option<bool>("--estimates") { Description = "Only how well the waits told on the way would have held" };
        var command = new Command("replay", "Run recorded days of real halls through the product's own floor and compare") { file, rules, estimates, json };
        days.On(command);
        command.SetAction(line =>
        {
            if (line.GetValue(estimates))
            {
                return Estimates(days.Read(line, line.GetValue(file)!), days.Chosen(line), line.GetValue(json));
            }

            if (line.GetValue(rules) is { } path)
            {
                return WhatIf(days.Read(line, line.GetValue(file)!), days.Chosen(line), path, line.GetValue(json));
            }

            var report = DayReplay.Of(days.Read(line, line.GetValue(file)!), days.Chosen(line));
            if (report.Days.IsEmpty)
            {
                throw new CommandRefusedException(ExitCode.Refused, "The file has no such day.");
            }

            Console.WriteLine(line.GetValue(json) ? JsonSerializer.Serialize(report, WireJson.Options) : ReplayText.Of(report));
            return ExitCode.Ok;
        });
        return command;
    }

    private static int Estimates(Recording recording, Func<RecordedDay, bool> chosen, bool json)
    {
        var report = EstimateReport.Of(recording, chosen);
        if (report.Days == 0)
        {
            throw new CommandRefusedException(ExitCode.Refused, "There is no day to measure: of each hall's days the first, and every third after it, is for fitting.");
        }

        Console.WriteLine(json ? JsonSerializer.Serialize(report, WireJson.Options) : EstimateText.Of(report));
        return ExitCode.Ok;
    }

    private static int WhatIf(Recording recording, Func<RecordedDay, bool> chosen, string path, bool asJson)
    {
        if (!recording.Days.Any(chosen))
        {
            throw new CommandRefusedException(ExitCode.Refused, "The file has no such day.");
        }

        if (!File.Exists(path))
        {
            throw new CommandRefusedException(ExitCode.Usage, $"There is no file {path}.");
        }

        var reading = RulesFile.Read(path, File.ReadAllText(path), recording.Days.First(chosen).ClassOrder.Length);
        if (reading.Value is not { } change)
        {
            throw new CommandRefusedException(ExitCode.Refused, string.Join('\n', reading.Faults));
        }

        try
        {
            var report = WhatIfReport.Of(recording, chosen, change);
            Console.WriteLine(asJson ? JsonSerializer.Serialize(report, WireJson.Options) : WhatIfText.Of(report));
            return ExitCode.Ok;
        }
        catch (FormatException fault)
        {
            throw new CommandRefusedException(ExitCode.Refused, fault.Message);
        }
    }
}
