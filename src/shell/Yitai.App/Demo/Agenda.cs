namespace Yitai.App.Demo;

/// <summary>What the simulated people will do, in the order of time. One thing after the other: the same seed gives the same day.</summary>
internal sealed class Agenda
{
    private readonly PriorityQueue<Func<DateTimeOffset, Task>, (DateTimeOffset At, int Order)> _items = new();
    private int _order;

    public void At(DateTimeOffset when, Func<DateTimeOffset, Task> what) => _items.Enqueue(what, (when, _order++));

    /// <summary>Forgets what was planned.</summary>
    public void Clear() => _items.Clear();

    /// <summary>Lives what is planned until nothing is.</summary>
    /// <param name="until">Waits for an instant of the simulated clock.</param>
    public async Task RunAsync(TimeProvider clock, Func<DateTimeOffset, CancellationToken, Task> until, CancellationToken cancel)
    {
        while (_items.TryDequeue(out var what, out var when))
        {
            cancel.ThrowIfCancellationRequested();
            await until(when.At, cancel);
            await what(clock.GetUtcNow());
        }
    }
}
