using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Yitai.Host.Describing;

/// <summary>The API's own description: OpenAPI 3.1 at <c>/openapi/v1.json</c>, from which clients are made.</summary>
internal static class ApiDescription
{
    public const string Document = "v1";

    public static void Add(IServiceCollection services) => services.AddOpenApi(Document, o =>
    {
        o.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        o.ShouldInclude = route => route.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        o.CreateSchemaReferenceId = type => PlainTypes.Of(type.Type) is not null || type.Type == typeof(System.Text.Json.JsonElement) ? null : SchemaName(type.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        o.AddSchemaTransformer(PlainTypes.Describe);
        o.AddSchemaTransformer(PreciseTypes.Describe);
        o.AddOperationTransformer(RouteDescription.Describe);
        o.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Yitai 一台清",
                Version = Serving.ProgramVersion.Text,
                Description = "Commands carry an Idempotency-Key; the same key again gets the first answer again. Refusals are RFC 9457 problems with a name and a sentence in Chinese and English.",
            };
            document.Servers = [];
            return Task.CompletedTask;
        });
    });

    /// <summary><c>LiveMessage&lt;KioskView&gt;</c> is <c>LiveKioskView</c>.</summary>
    private static string? SchemaName(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(App.Views.LiveMessage<>) ? "Live" + type.GetGenericArguments()[0].Name : null;
}
