using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Yitai.App.Sessions;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Architecture.Tests;

/// <summary>Stored facts are readable for ever: one file for each stored name, written once, read by every later version.</summary>
public sealed partial class GoldenFacts
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private static readonly string Folder = Path.Combine(Tree.Root, "tests/golden/facts");

    /// <summary>Each form a fact was ever stored in: <c>floor.ticket-called</c>, then <c>floor.ticket-called.2</c> with fields that came later.</summary>
    public static TheoryData<string> Forms => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_stored_fact_is_read_and_written_again_with_all_it_said(string form)
    {
        var name = NameOf(form);
        var payload = File.ReadAllText(Path.Combine(Folder, form + ".json")).TrimEnd('\n');
        var read = FactCodec.Read(new FactRow(new StreamId("company"), 1, At, null, name, "staff:1", Guid.Empty, Encoding.UTF8.GetBytes(payload), default));
        Assert.Equal(FactNames.ByName[name], read.Fact.GetType());
        Assert.Equal(At, read.Fact.At);
        var again = Encoding.UTF8.GetString(FactCodec.Write(read.Fact));
        if (File.Exists(Path.Combine(Folder, Next(form) + ".json")))
        {
            Assert.True(Says(JsonNode.Parse(again), JsonNode.Parse(payload)), $"{again}\ndoes not say what was stored:\n{payload}");
        }
        else
        {
            Assert.True(payload == again, $"A field that came later needs a golden file of its own, {Next(form)}.json, e.g.\n{again}");
        }
    }

    [Fact]
    public void The_golden_files_the_names_in_code_and_the_names_in_the_manual_are_the_same()
    {
        var files = Directory.GetFiles(Folder, "*.json").Select(file => NameOf(Path.GetFileNameWithoutExtension(file))).Distinct().Order(StringComparer.Ordinal);
        var manual = Row().Matches(Tree.Read("docs/facts.md")).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(FactNames.ByName.Keys.Order(StringComparer.Ordinal), files);
        Assert.Equal(FactNames.ByName.Keys.Order(StringComparer.Ordinal), manual);
    }

    private static string NameOf(string form) => Form().Replace(form, "");

    private static string Next(string form) => Form().Match(form) is { Success: true } later
        ? $"{NameOf(form)}.{int.Parse(later.Groups[1].Value, CultureInfo.InvariantCulture) + 1}"
        : form + ".2";

    /// <summary>Whatever the older form says the newer says too; it may say more.</summary>
    private static bool Says(JsonNode? newer, JsonNode? older) => (newer, older) switch
    {
        (JsonObject n, JsonObject o) => o.All(member => n.ContainsKey(member.Key) && Says(n[member.Key], member.Value)),
        (JsonArray n, JsonArray o) => n.Count == o.Count && n.Zip(o).All(pair => Says(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(newer, older),
    };

    [GeneratedRegex(@"\.(\d+)$")]
    private static partial Regex Form();

    [GeneratedRegex(@"^\| `([a-z.-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
