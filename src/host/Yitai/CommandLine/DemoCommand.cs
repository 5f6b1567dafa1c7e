using System.CommandLine;
using System.Globalization;
using Yitai.App.Demo;
using Yitai.App.Replay;
using Yitai.Host.Demo;
using Yitai.Host.Live;
using Yitai.Host.Serving;
using Yitai.Kernel;
using Command = System.CommandLine.Command;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai demo</c>.</summary>
internal static class DemoCommand
{
    private static readonly BusinessCalendar Calendar = new("Asia/Shanghai", new TimeOnly(4, 0));

    public static Command Make()
    {
        var options = new ServeOptionSet();
        var speed = new Option<double>("--speed") { Description = "Simulated seconds in a real one, 0.1 to 600", HelpName = "N", DefaultValueFactory = _ => 60 };
        var customers = new Option<int>("--customers") { Description = "About how many come a day, 10 to 2000", HelpName = "N", DefaultValueFactory = _ => 320 };
        var seed = new Option<int>("--seed") { Description = "The same seed lives the same days", HelpName = "N", DefaultValueFactory = _ => 1 };
        var replay = new Option<string?>("--replay") { Description = "Live a recorded day of a real hall instead", HelpName = "FILE" };
        var recorded = new RecordedDayOptions();
        var command = options.OnServing(new Command("demo", "Live a day of a demo hall on http://localhost:5080") { speed, customers, seed, replay });
        recorded.On(command);
        command.SetAction(async (line, cancel) =>
        {
            if (line.GetValue(speed) is < 0.1 or > 600 || line.GetValue(customers) is < 10 or > 2000)
            {
                throw new CommandRefusedException(ExitCode.Usage, "--speed is 0.1 to 600, --customers 10 to 2000.");
            }

            var day = line.GetValue(replay) is { } file ? recorded.OneDay(line, file) : null;
            // A recorded day is lived in a folder of its own: its times are long past.
            var folder = day is null ? "./data/demo" : $"./data/replay-{DateTimeOffset.Now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";
            var serve = options.Read(line, new ServeOptions { Data = folder });
            var clock = new ScaledTimeProvider(await BeginAsync(serve, day, cancel), line.GetValue(speed));
            await using var server = await HallServer.BuildAsync(serve, new HostMode(true), clock, services => services
                .AddSingleton(clock).AddSingleton(new DemoPlan(line.GetValue(seed), line.GetValue(customers), day))
                .AddSingleton<DemoLife>().AddHostedService(p => p.GetRequiredService<DemoLife>()), cancel);
            server.App.Services.GetRequiredService<Pace>().Speed = () => clock.Paused ? 0 : clock.Speed;
            await DemoHall.PrepareAsync(server.App.Services, day, cancel);
            await server.App.StartAsync(cancel);
            Greeting.Say(server.App);
            Greeting.SayDemo(server.App, clock.Speed);
            await server.App.WaitForShutdownAsync(cancel);
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Before the recorded day begins; else before today's opening, or where an earlier demo in this folder stopped.</summary>
    private static async Task<DateTimeOffset> BeginAsync(ServeOptions serve, RecordedDay? day, CancellationToken cancel)
    {
        if (day is not null)
        {
            return day.Extent.From.AddMinutes(-30);
        }

        var morning = Calendar.At(Calendar.DayOf(TimeProvider.System.GetUtcNow()), new TimeOnly(7, 50));
        await using var store = await OpenStore.FromAsync(serve, TimeProvider.System, cancel);
        var head = await store.Log.HeadAsync(StreamId.Hall(DemoHall.Id), cancel);
        var last = head.Seq == 0 ? [] : await store.Log.ReadAsync(head.Stream, head.Seq - 1, 1, cancel);
        return last is [var fact] && fact.At > morning ? fact.At : morning;
    }
}
