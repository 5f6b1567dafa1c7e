using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using Yitai.Kernel;

namespace Yitai.Packs;

/// <summary>One YAML file of a pack while it is read: its root, and the faults found so far.</summary>
internal sealed class PackFile(string path)
{
    private readonly List<PackFault> _faults = [];

    public IReadOnlyList<PackFault> Faults => [.. _faults.OrderBy(f => f.Line).ThenBy(f => f.Column)];

    public void Fault(Mark at, string zh, string en) =>
        _faults.Add(new PackFault(path, (int)Math.Max(1, at.Line), (int)Math.Max(1, at.Column), new Words(zh, en)));

    /// <summary>The mapping at the root; null with a fault when there is none.</summary>
    public PackMap? Root(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException fault)
        {
            Fault(fault.Start, $"这里不是正确的 YAML（检查缩进、冒号和引号）：{fault.Message}", $"This is not valid YAML (look at indentation, colons and quotes): {fault.Message}");
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
        {
            return new PackMap(this, root);
        }

        Fault(Mark.Empty, "文件须是一组“名称: 值”", "The file must be one list of 'name: value' lines");
        return null;
    }
}
