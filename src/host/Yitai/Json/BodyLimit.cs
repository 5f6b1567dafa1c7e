namespace Yitai.Host.Json;

/// <summary>The largest body a route takes, in bytes; without it <see cref="Usual"/>.</summary>
public sealed record BodyLimit(int Bytes)
{
    public const int Usual = 64 * 1024;

    /// <summary>A list of staff.</summary>
    public const int Csv = 1024 * 1024;
}
