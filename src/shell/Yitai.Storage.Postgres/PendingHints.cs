using Yitai.Kernel;

namespace Yitai.Storage.Postgres;

/// <summary>Streams that moved since the last message; a stream that moves ten times meanwhile is told once.</summary>
internal sealed class PendingHints
{
    private const int StreamsInAMessage = 100; // a message holds less than 8,000 bytes, a stream's name at most 64

    private readonly Lock _gate = new();
    private readonly HashSet<string> _streams = new(StringComparer.Ordinal);
    private TaskCompletionSource _any = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Add(IEnumerable<StreamId> moved)
    {
        lock (_gate)
        {
            _streams.UnionWith(moved.Select(stream => stream.Value));
            if (_streams.Count > 0)
            {
                _any.TrySetResult();
            }
        }
    }

    /// <summary>Waits until there is something to tell and takes all of it, joined by line feeds into messages.</summary>
    public async Task<IReadOnlyList<string>> TakeAsync(CancellationToken cancel)
    {
        await _any.Task.WaitAsync(cancel);
        lock (_gate)
        {
            var messages = _streams.Chunk(StreamsInAMessage).Select(chunk => string.Join('\n', chunk)).ToList();
            _streams.Clear();
            _any = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return messages;
        }
    }
}
