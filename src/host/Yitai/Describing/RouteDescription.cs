using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Yitai.Host.Api;
using Yitai.Host.Permissions;

namespace Yitai.Host.Describing;

/// <summary>What every route says besides its own words: its permission and its Idempotency-Key.</summary>
internal static class RouteDescription
{
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Description = metadata.OfType<Needed>().LastOrDefault()?.Permission is { } permission
            ? $"Needs the permission {PermissionName.Of(permission)}."
            : "Anyone may.";
        if (metadata.OfType<Idempotent>().Any())
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = IdempotencyKey.Header,
                In = ParameterLocation.Header,
                Required = true,
                Description = "A UUID made by the sender; the same again gets the first answer again.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
            });
        }

        return Task.CompletedTask;
    }
}
