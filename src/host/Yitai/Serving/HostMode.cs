namespace Yitai.Host.Serving;

/// <summary>Whether this is a real hall or the demo.</summary>
public sealed record HostMode(bool IsDemo);
