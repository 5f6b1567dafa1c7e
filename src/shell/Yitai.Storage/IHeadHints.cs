using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>Word between nodes that heads have moved. Only a hint: it may be late or missing, so heads are read each second too.</summary>
public interface IHeadHints : IAsyncDisposable
{
    /// <summary>Tells the other nodes; returns at once, never throws, many calls become one message.</summary>
    void Tell(IEnumerable<StreamId> moved);

    /// <summary>Calls back for each stream another node moved, and with null after each (re)connect: read all heads.</summary>
    /// <remarks>The callback runs on the listening thread and must be quick. Disposing the answer ends it.</remarks>
    IDisposable Listen(Action<StreamId?> onMoved);
}

/// <summary>For a database of one node: nobody to tell.</summary>
public sealed class NoHeadHints : IHeadHints, IDisposable
{
    public void Tell(IEnumerable<StreamId> moved) { }

    public IDisposable Listen(Action<StreamId?> onMoved) => this;

    public void Dispose() { }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
