namespace Yitai.Host.Live;

/// <summary>How fast the host's clock runs: 1, but in the demo.</summary>
public sealed class Pace
{
    public Func<double> Speed { get; set; } = () => 1;
}
