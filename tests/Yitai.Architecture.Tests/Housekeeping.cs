using System.Text.RegularExpressions;

namespace Yitai.Architecture.Tests;

/// <summary>What nobody should have to be reminded of.</summary>
public sealed partial class Housekeeping
{
    private static IEnumerable<string> Code => Tree.Files("src", "*.cs").Concat(Tree.Files("web/src", "*.ts*"));

    /// <summary>A list of the API's types, made by a tool and as long as the API.</summary>
    private const string Generated = "web/src/api/generated.ts";

    [Fact]
    public void No_file_hides_a_second_idea() =>
        Assert.DoesNotContain(Code, path => path != Generated && File.ReadLines(Path.Combine(Tree.Root, path)).Count() > 300);

    [Fact]
    public void Nothing_is_left_open() =>
        Assert.DoesNotContain(Code, path => LeftOpen().IsMatch(Tree.Read(path)));

    [Fact]
    public void No_name_says_only_that_something_is_managed() =>
        Assert.DoesNotContain(Code, path => Empty().IsMatch(Path.GetFileNameWithoutExtension(path)));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex LeftOpen();

    [GeneratedRegex("(Manager|Helper|Util|Utils|Common)$")]
    private static partial Regex Empty();
}
