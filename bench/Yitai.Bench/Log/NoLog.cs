using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Bench.Log;

/// <summary>Takes every append and keeps nothing: what is left is the work of sessions, deciders and chain.</summary>
internal sealed class NoLog : IFactLog
{
    public Task<long> EpochAsync(CancellationToken cancel) => Task.FromResult(1L);

    public async Task<IReadOnlyList<AppendOutcome>> AppendAsync(IReadOnlyList<AppendBundle> bundles, CancellationToken cancel)
    {
        AppendCheck.Batch(bundles);
        await Task.Yield();
        return new AppendOutcome[bundles.Count]; // 0 is Appended
    }

    public Task<StreamHead> HeadAsync(StreamId stream, CancellationToken cancel) => Task.FromResult(new StreamHead(stream, 0, Chain.Start, 1, null));

    public Task<IReadOnlyList<StreamHead>> HeadsAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<StreamHead>>([]);

    public Task<IReadOnlyList<StreamHead>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancel) => Task.FromResult<IReadOnlyList<StreamHead>>([]);

    public Task<IReadOnlyList<FactRow>> ReadAsync(StreamId stream, long after, int limit, CancellationToken cancel) => Task.FromResult<IReadOnlyList<FactRow>>([]);

    public Task<IReadOnlyList<CommandRow>> CommandsAsync(StreamId stream, CancellationToken cancel) => Task.FromResult<IReadOnlyList<CommandRow>>([]);

    public Task<CommandRow?> FindCommandAsync(StreamId stream, string sender, Guid commandId, CancellationToken cancel) => Task.FromResult<CommandRow?>(null);

    public Task<int> ForgetCommandsAsync(DateTimeOffset before, CancellationToken cancel) => Task.FromResult(0);
}
