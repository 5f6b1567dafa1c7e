using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Yitai.Host.Describing;

/// <summary>Says what the description leaves open: that an enum is a word, what a list holds and whether that may be nothing, that a fact or the values of a refusal are an object.</summary>
internal static class PreciseTypes
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var type = context.JsonTypeInfo.Type;
        if (type.IsEnum || Nullable.GetUnderlyingType(type) is { IsEnum: true })
        {
            // Whether it may be missing is said where it is used, not by the enum itself.
            schema.Type = JsonSchemaType.String;
            schema.Enum = schema.Enum?.Where(IsWord).ToList();
        }
        else if (type == typeof(object) || type == typeof(JsonElement))
        {
            schema.Type = JsonSchemaType.Object;
            schema.AdditionalProperties = new OpenApiSchema();
        }
        else if (context.JsonTypeInfo.ElementType is { } element && schema.Type?.HasFlag(JsonSchemaType.Array) == true)
        {
            schema.Items = PlainTypes.Of(element) is { } plain ? PlainTypes.Schema(plain) : schema.Items;
            if (HoldsNothing(context.JsonPropertyInfo?.AttributeProvider as PropertyInfo))
            {
                schema.Items = new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, schema.Items!] };
            }
        }

        return Task.CompletedTask;
    }

    private static bool IsWord(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String;

    private static bool HoldsNothing(PropertyInfo? property)
    {
        lock (Nullability)
        {
            return property is not null && Nullability.Create(property).GenericTypeArguments is [{ ReadState: NullabilityState.Nullable }];
        }
    }
}
