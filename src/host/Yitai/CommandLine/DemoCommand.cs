using System.CommandLine;
using Yitai.Host.Demo;
using Yitai.Host.Serving;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai demo</c>.</summary>
internal static class DemoCommand
{
    public static Command Make()
    {
        var options = new ServeOptionSet();
        var command = options.OnServing(new Command("demo", "Live a day of a demo hall on http://localhost:5080"));
        command.SetAction(async (line, cancel) =>
        {
            var serve = options.Read(line, new ServeOptions { Data = "./data/demo" });
            await using var server = await HallServer.BuildAsync(serve, new HostMode(true), TimeProvider.System, null, cancel);
            await DemoHall.PrepareAsync(server.App.Services, cancel);
            await server.App.StartAsync(cancel);
            Greeting.Say(server.App);
            Console.WriteLine($"Sign in as {string.Join(", ", DemoHall.People.Select(p => p.StaffNo))}, password {DemoHall.Password}");
            await server.App.WaitForShutdownAsync(cancel);
            return ExitCode.Ok;
        });
        return command;
    }
}
