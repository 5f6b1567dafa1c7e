using System.CommandLine;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Yitai.App.Demo;
using Yitai.Host.Demo;
using Yitai.Host.Describing;
using Yitai.Host.Serving;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai openapi FILE</c>: the API's description without a running server.</summary>
internal static class OpenApiCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "Where to write it" };
        var command = new Command("openapi", "Write the description of the HTTP API (OpenAPI 3.1) to a file") { file };
        command.SetAction(async (line, cancel) =>
        {
            var folder = Directory.CreateTempSubdirectory("yitai-openapi-");
            try
            {
                // What only the demo has is described as well: the same pages use it.
                await using var server = await HallServer.BuildAsync(new ServeOptions { Data = folder.FullName, Urls = "http://127.0.0.1:0" }, new HostMode(false), TimeProvider.System, services => services
                    .AddSingleton(new ScaledTimeProvider(DateTimeOffset.UnixEpoch, 1)).AddSingleton(new DemoPlan(1, 1, null)).AddSingleton<DemoLife>(), cancel);
                // Routes are known to the description once the server has started.
                await server.App.StartAsync(cancel);
                var document = await server.App.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDescription.Document).GetOpenApiDocumentAsync(cancel);
                await File.WriteAllTextAsync(line.GetValue(file)!, await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancel) + "\n", cancel);
                await server.App.StopAsync(cancel);
                return ExitCode.Ok;
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }
}
