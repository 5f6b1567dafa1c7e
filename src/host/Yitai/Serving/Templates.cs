using System.Collections.Immutable;
using Yitai.Packs;

namespace Yitai.Host.Serving;

/// <summary>The hall templates of the packs that come with the program.</summary>
public sealed class Templates
{
    public Templates(string folder)
    {
        var read = Directory.Exists(folder) ? Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(HallTemplate.Read).ToList() : [];
        All = [.. read.Select(r => r.Value).OfType<HallTemplate>()];
        Faults = [.. read.SelectMany(r => r.Faults)];
    }

    /// <summary>Where the build puts them: beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "packs");

    public ImmutableArray<HallTemplate> All { get; }

    public ImmutableArray<PackFault> Faults { get; }

    public HallTemplate? Find(string id) => All.FirstOrDefault(t => t.Id == id);
}
