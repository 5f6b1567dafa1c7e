using System.CommandLine;
using Yitai.Host.Serving;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai serve</c>.</summary>
internal static class ServeCommand
{
    public static Command Make()
    {
        var options = new ServeOptionSet();
        var command = options.OnServing(new Command("serve", "Run the server (http://localhost:5080, data in ./data)"));
        command.SetAction(async (line, cancel) =>
        {
            await using var server = await HallServer.BuildAsync(options.Read(line, new ServeOptions()), new HostMode(false), TimeProvider.System, null, cancel);
            await server.App.StartAsync(cancel);
            Greeting.Say(server.App);
            await server.App.WaitForShutdownAsync(cancel);
            return ExitCode.Ok;
        });
        return command;
    }
}
