using System.CommandLine;
using System.Text.Json;
using Yitai.App.Replay;
using Yitai.App.Replay.Estimates;
using Yitai.Host.Json;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai replay</c>.</summary>
internal static class ReplayCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "A recording, packed with gzip or not" };
        var days = new RecordedDayOptions();
        var json = Output.Json();
        var estimates = new Option<bool>("--estimates") { Description = "Only how well the waits told on the way would have held" };
        var command = new Command("replay", "Run recorded days of real halls through the product's own floor and compare") { file, json, estimates };
        days.On(command);
        command.SetAction(line =>
        {
            if (line.GetValue(estimates))
            {
                var told = EstimateReport.Of(days.Read(line, line.GetValue(file)!), days.Chosen(line));
                Console.WriteLine(line.GetValue(json) ? JsonSerializer.Serialize(told, WireJson.Options) : EstimateText.Of(told));
                return ExitCode.Ok;
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
}
