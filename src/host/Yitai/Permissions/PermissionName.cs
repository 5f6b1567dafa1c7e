namespace Yitai.Host.Permissions;

/// <summary>Permissions as the API writes them: <c>floor.call</c>.</summary>
public static class PermissionName
{
    private static readonly Dictionary<Permission, string> Names = Enum.GetValues<Permission>().ToDictionary(p => p, Written);

    private static readonly Dictionary<string, Permission> ByName = Names.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);

    public static string Of(Permission permission) => Names[permission];

    public static Permission? Find(string name) => ByName.TryGetValue(name, out var found) ? found : null;

    private static string Written(Permission permission) =>
        string.Concat(permission.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "." : "") + char.ToLowerInvariant(c) : c.ToString()));
}
