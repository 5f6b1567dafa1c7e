using System.Globalization;
using System.Reflection;

namespace Yitai.Storage;

/// <summary>Numbered SQL scripts of one area, embedded as <c>Scripts/{area}/{number}-{name}.sql</c>, once for each database.</summary>
/// <remarks>An applied script is never changed; a change is the next number.</remarks>
public sealed record ScriptSet(string Area, IReadOnlyList<SqlScript> Scripts)
{
    /// <summary>The scripts embedded under this folder, e.g. <c>Scripts/log</c>; numbers are 1, 2, 3 … without a gap.</summary>
    public static ScriptSet Embedded(Assembly assembly, string area, string folder)
    {
        var prefix = folder + "/"; // the build writes the separator of its own system
        var scripts = assembly.GetManifestResourceNames()
            .Where(name => name.Replace('\\', '/').StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => Read(assembly, name, name[prefix.Length..]))
            .OrderBy(script => script.Number)
            .ToList();
        return scripts.Select(script => script.Number).SequenceEqual(Enumerable.Range(1, scripts.Count))
            ? new ScriptSet(area, scripts)
            : throw new InvalidOperationException($"The scripts in {folder} are not numbered 1 to {scripts.Count}.");
    }

    private static SqlScript Read(Assembly assembly, string resource, string file)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var dash = file.IndexOf('-', StringComparison.Ordinal);
        return new SqlScript(int.Parse(file[..dash], CultureInfo.InvariantCulture), file, reader.ReadToEnd());
    }
}

public sealed record SqlScript(int Number, string Name, string Sql);
