using System.Reflection;

namespace Yitai.Host.Serving;

internal static class ProgramVersion
{
    /// <summary>As in the build, without the commit.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
