namespace Yitai.Host.Api;

/// <summary>The time of a command on its way: the session stamps it whenever it decides.</summary>
internal static class Unstamped
{
    public static DateTimeOffset Yet => default;
}
