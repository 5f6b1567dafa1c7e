using System.Text.Json;

namespace Yitai.Host.Tests;

public sealed class OpenApiTests
{
    [Fact]
    public async Task The_description_is_whole_each_route_with_a_name_of_its_own()
    {
        await using var hall = await TestHall.FreshAsync();
        var document = (await hall.NewBrowser().GetAsync("/openapi/v1.json")).Ok().Json;
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var operations = document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject()).Where(o => o.Value.ValueKind == JsonValueKind.Object && o.Value.TryGetProperty("responses", out _)).ToList();
        var names = operations.Select(o => o.Value.TryGetProperty("operationId", out var id) ? id.GetString() : null).ToList();
        Assert.DoesNotContain(null, names);
        Assert.Equal(names.Count, names.Distinct().Count());
        var list = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "routes.txt"));
        Assert.Equal(list.Count(l => l.Contains(" /api/", StringComparison.Ordinal)), operations.Count);
    }

    [Fact]
    public async Task Every_reference_leads_to_a_schema_and_value_types_are_plain()
    {
        await using var hall = await TestHall.FreshAsync();
        var document = (await hall.NewBrowser().GetAsync("/openapi/v1.json")).Ok().Json;
        var schemas = document.GetProperty("components").GetProperty("schemas");
        var lost = References(document).Where(r => !schemas.TryGetProperty(r["#/components/schemas/".Length..], out _)).Distinct().ToList();
        Assert.Empty(lost);
        Assert.Equal("string", schemas.GetProperty("IssuedTicket").GetProperty("properties").GetProperty("no").GetProperty("type").GetString());
        Assert.Equal("integer", schemas.GetProperty("BoardCall").GetProperty("properties").GetProperty("counter").GetProperty("type").GetString());
        Assert.True(schemas.TryGetProperty("LiveKioskView", out _));
    }

    [Fact]
    public async Task Lists_say_what_they_hold_enums_are_words_and_only_what_may_be_missing_may_be_null()
    {
        await using var hall = await TestHall.FreshAsync();
        var schemas = (await hall.NewBrowser().GetAsync("/openapi/v1.json")).Ok().Json.GetProperty("components").GetProperty("schemas");
        var open = schemas.EnumerateObject().SelectMany(s => s.Value.TryGetProperty("properties", out var all) ? all.EnumerateObject().Select(p => (Of: $"{s.Name}.{p.Name}", p.Value)) : [])
            .Where(p => p.Value.EnumerateObject().All(m => m.Name is "description") || (p.Value.TryGetProperty("type", out var type) && type.ToString() == "array" && !p.Value.TryGetProperty("items", out _)))
            .Select(p => p.Of);
        Assert.Empty(open);
        Assert.All(schemas.EnumerateObject().Where(s => s.Value.TryGetProperty("enum", out _)), s => Assert.All(s.Value.GetProperty("enum").EnumerateArray(), word => Assert.Equal(JsonValueKind.String, word.ValueKind)));
        Assert.True(schemas.GetProperty("HallSettings").GetProperty("properties").GetProperty("hours").GetProperty("items").TryGetProperty("oneOf", out _));
        Assert.True(schemas.GetProperty("LiveKioskView").GetProperty("properties").GetProperty("view").TryGetProperty("$ref", out _));
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
