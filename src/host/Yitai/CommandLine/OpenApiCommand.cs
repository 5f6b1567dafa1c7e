using System.CommandLine;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
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
                await using var server = await HallServer.BuildAsync(new ServeOptions { Data = folder.FullName }, new HostMode(false), TimeProvider.System, null, cancel);
                var document = await server.App.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDescription.Document).GetOpenApiDocumentAsync(cancel);
                await File.WriteAllTextAsync(line.GetValue(file)!, await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancel) + "\n", cancel);
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
