using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.Host.Describing;

/// <summary>Value types that are one word or number on the wire are described as that.</summary>
internal static class PlainTypes
{
    private static readonly Dictionary<Type, (JsonSchemaType Type, string Description)> All = new()
    {
        [typeof(TicketNo)] = (JsonSchemaType.String, "A ticket's number, e.g. A007"),
        [typeof(LineId)] = (JsonSchemaType.String, "A service line's slug"),
        [typeof(HallId)] = (JsonSchemaType.String, "A hall's slug"),
        [typeof(StaffId)] = (JsonSchemaType.String, "A staff number"),
        [typeof(StreamId)] = (JsonSchemaType.String, "A stream, e.g. hall/demo"),
        [typeof(SubjectId)] = (JsonSchemaType.String, "A person in the vault, 32 hexadecimal digits"),
        [typeof(PrinterId)] = (JsonSchemaType.String, "A printer's device"),
        [typeof(PrintJobId)] = (JsonSchemaType.String, "A print job, 32 hexadecimal digits"),
        [typeof(CounterNo)] = (JsonSchemaType.Integer, "A counter's number"),
        [typeof(MessageNo)] = (JsonSchemaType.Integer, "A message's number in its hall"),
        [typeof(Money)] = (JsonSchemaType.Integer, "An amount in whole fen (1/100 yuan)"),
        [typeof(VisitNo)] = (JsonSchemaType.Integer, "A visit's number of today"),
    };

    public static (JsonSchemaType Type, string Description)? Of(Type type) =>
        All.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var plain) ? plain : null;

    public static OpenApiSchema Schema((JsonSchemaType Type, string Description) plain) => new() { Type = plain.Type, Description = plain.Description };

    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var type = context.JsonTypeInfo.Type;
        if (Of(type) is { } plain)
        {
            schema.Type = Nullable.GetUnderlyingType(type) is null ? plain.Type : plain.Type | JsonSchemaType.Null;
            schema.Description ??= plain.Description;
            schema.Properties?.Clear();
        }
        else if (type == typeof(BusinessCalendar))
        {
            schema.Type = JsonSchemaType.Object;
            schema.Required = new HashSet<string> { "zoneId", "rollover" };
            schema.Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["zoneId"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "IANA time zone" },
                ["rollover"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "time" },
            };
        }

        return Task.CompletedTask;
    }
}
