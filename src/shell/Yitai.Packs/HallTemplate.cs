using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Packs;

/// <summary>A hall as a pack proposes it: what <c>hall add</c> starts from.</summary>
/// <param name="Id">The pack's folder.</param>
public sealed record HallTemplate(string Id, HallSettings Settings)
{
    public Words Name => Settings.Name;

    /// <summary>Reads <c>{folder}/hall.yaml</c>.</summary>
    public static PackReading<HallTemplate> Read(string folder)
    {
        var path = Path.Combine(folder, "hall.yaml");
        return File.Exists(path)
            ? Read(new DirectoryInfo(folder).Name, path, File.ReadAllText(path))
            : new PackReading<HallTemplate>(null, [new PackFault(path, 1, 1, new Words("没有这个文件", "There is no such file"))]);
    }

    public static PackReading<HallTemplate> Read(string id, string path, string text)
    {
        var file = new PackFile(path);
        var settings = file.Root(text) is { } root ? HallPage.Read(root) : null;
        if (settings is not null && file.Faults.Count == 0 && SettingsCheck.Problem(settings) is { } problem)
        {
            file.Fault(YamlDotNet.Core.Mark.Empty, problem.Zh, problem.En);
        }

        return file.Faults.Count == 0
            ? new PackReading<HallTemplate>(new HallTemplate(id, settings!), [])
            : new PackReading<HallTemplate>(null, file.Faults);
    }
}
