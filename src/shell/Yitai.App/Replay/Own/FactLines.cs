using System.Text.Json;
using Yitai.App.Json;
using Yitai.App.Sessions;
using Yitai.Kernel;

namespace Yitai.App.Replay.Own;

/// <summary>The product's own export of a hall's log: a fact a line, <c>{"seq":…,"at":…,"name":…,"fact":{…}}</c>, in the log's order.</summary>
/// <remarks>Names are the stored names of docs/facts.md and the fact is exactly what lies in the log.</remarks>
public static class FactLines
{
    public static async Task WriteAsync(IAsyncEnumerable<StoredFact> facts, TextWriter to, CancellationToken cancel)
    {
        await foreach (var fact in facts.WithCancellation(cancel))
        {
            await to.WriteLineAsync(Of(fact).AsMemory(), cancel);
        }
    }

    public static string Of(StoredFact stored)
    {
        var name = FactNames.ByType[stored.Fact.GetType()];
        var fact = JsonSerializer.SerializeToElement(stored.Fact, stored.Fact.GetType(), YitaiJson.Stored);
        return JsonSerializer.Serialize(new Line(stored.Seq, stored.Fact.At, name, fact), YitaiJson.Options);
    }

    /// <summary>The fact, or the name of what is wrong with the line.</summary>
    public static (StoredFact? Fact, string? Fault) Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Line>(text, YitaiJson.Options) is not { } line ? (null, "NotAFact")
                : !FactNames.ByName.TryGetValue(line.Name, out var type) ? (null, "UnknownName")
                : JsonSerializer.Deserialize(line.Fact, type, YitaiJson.Stored) is Fact fact ? (new StoredFact(line.Seq, line.Name, fact with { At = line.At }), null)
                : (null, "NotAFact");
        }
        catch (JsonException)
        {
            return (null, "NotAFact");
        }
    }

    private sealed record Line(long Seq, DateTimeOffset At, string Name, JsonElement Fact);
}
