using System.Collections.Concurrent;

namespace Yitai.App.Sessions;

/// <summary>Work beside the lanes; it is waited for when the node stops.</summary>
internal sealed class Aside
{
    private readonly ConcurrentDictionary<Task, bool> _running = new();

    public void Run(Func<Task> work)
    {
        var task = Task.Run(work);
        _running[task] = true;
        task.ContinueWith(t => _running.TryRemove(t, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public Task AllDoneAsync() => Task.WhenAll(_running.Keys);
}
