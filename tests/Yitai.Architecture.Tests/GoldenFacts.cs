using System.Text;
using System.Text.Json;
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

    public static TheoryData<string> Names => [.. FactNames.ByName.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stored_fact_is_read_and_written_again_byte_for_byte(string name)
    {
        var path = Path.Combine(Folder, name + ".json");
        Assert.True(File.Exists(path), $"tests/golden/facts/{name}.json is missing: store one such fact and write its payload there, once and for ever.");
        var payload = Encoding.UTF8.GetBytes(File.ReadAllText(path).TrimEnd('\n'));
        var read = FactCodec.Read(new FactRow(new StreamId("company"), 1, At, null, name, "staff:1", Guid.Empty, payload, default));
        Assert.Equal(FactNames.ByName[name], read.Fact.GetType());
        Assert.Equal(At, read.Fact.At);
        Assert.Equal(Encoding.UTF8.GetString(payload), Encoding.UTF8.GetString(FactCodec.Write(read.Fact)));
        Assert.DoesNotContain(JsonDocument.Parse(payload).RootElement.EnumerateObject(), member => member.Value.ValueKind == JsonValueKind.Undefined);
    }

    [Fact]
    public void The_golden_files_the_names_in_code_and_the_names_in_the_manual_are_the_same()
    {
        var files = Directory.GetFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        var manual = Row().Matches(Tree.Read("docs/facts.md")).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(FactNames.ByName.Keys.Order(StringComparer.Ordinal), files);
        Assert.Equal(FactNames.ByName.Keys.Order(StringComparer.Ordinal), manual);
    }

    [GeneratedRegex(@"^\| `([a-z.-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
