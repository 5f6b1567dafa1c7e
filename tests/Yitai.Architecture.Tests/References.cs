using System.Xml.Linq;

namespace Yitai.Architecture.Tests;

/// <summary>Who knows whom. The table and the project files are compared both ways.</summary>
public sealed class References
{
    private static readonly Dictionary<string, string[]> Table = new()
    {
        ["Yitai.Kernel"] = [],
        ["Yitai.Floor"] = ["Yitai.Kernel"],
        ["Yitai.Company"] = ["Yitai.Kernel"],
        ["Yitai.Messages"] = ["Yitai.Kernel"],
        ["Yitai.Storage"] = ["Yitai.Kernel"],
        ["Yitai.Storage.Sqlite"] = ["Yitai.Kernel", "Yitai.Storage"],
        ["Yitai.Storage.Postgres"] = ["Yitai.Kernel", "Yitai.Storage"],
        ["Yitai.Packs"] = ["Yitai.Floor", "Yitai.Kernel"],
        ["Yitai.Devices"] = ["Yitai.Floor", "Yitai.Kernel"],
        ["Yitai.App"] = ["Yitai.Company", "Yitai.Floor", "Yitai.Kernel", "Yitai.Messages", "Yitai.Storage"],
        ["Yitai"] = ["Yitai.App", "Yitai.Company", "Yitai.Devices", "Yitai.Floor", "Yitai.Kernel", "Yitai.Messages", "Yitai.Packs", "Yitai.Storage", "Yitai.Storage.Postgres", "Yitai.Storage.Sqlite"],
    };

    [Fact]
    public void Projects_know_whom_the_table_says_and_nobody_else()
    {
        var real = Tree.Files("src", "*.csproj").ToDictionary(
            path => Path.GetFileNameWithoutExtension(path),
            path => XDocument.Parse(Tree.Read(path)).Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))).Order(StringComparer.Ordinal).ToArray());
        Assert.Equal(Table.Keys.Order(StringComparer.Ordinal), real.Keys.Order(StringComparer.Ordinal));
        Assert.All(Table, row => Assert.Equal(row.Value.Order(StringComparer.Ordinal), real[row.Key]));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = XDocument.Parse(Tree.Read("Yitai.slnx")).Descendants("Project").Select(p => p.Attribute("Path")!.Value);
        var real = new[] { "src", "tests", "bench" }.SelectMany(folder => Tree.Files(folder, "*.csproj"));
        Assert.Equal(real.Order(StringComparer.Ordinal), solution.Order(StringComparer.Ordinal));
    }
}
