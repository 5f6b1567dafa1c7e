namespace Yitai.Host.CommandLine;

/// <summary>Progress that is shown where it happens; <see cref="Progress{T}"/> would show it later and out of order.</summary>
internal sealed class DirectProgress<T>(Action<T> show) : IProgress<T>
{
    public void Report(T value) => show(value);
}
