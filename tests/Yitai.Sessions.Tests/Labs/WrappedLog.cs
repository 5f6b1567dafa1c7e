using System.Text;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Sessions.Tests.Labs;

/// <summary>A log with something between it and its node.</summary>
public abstract class WrappedLog : IFactLog
{
    private IFactLog? _inner;

    protected IFactLog Inner => _inner!;

    public IFactLog Around(IFactLog inner)
    {
        _inner = inner;
        return this;
    }

    public virtual Task<IReadOnlyList<AppendOutcome>> AppendAsync(IReadOnlyList<AppendBundle> bundles, CancellationToken cancel) => Inner.AppendAsync(bundles, cancel);

    public virtual Task<IReadOnlyList<FactRow>> ReadAsync(StreamId stream, long after, int limit, CancellationToken cancel) =>
        Inner.ReadAsync(stream, after, limit, cancel);

    public virtual Task<StreamHead> HeadAsync(StreamId stream, CancellationToken cancel) => Inner.HeadAsync(stream, cancel);

    public virtual Task<IReadOnlyList<StreamHead>> HeadsAsync(CancellationToken cancel) => Inner.HeadsAsync(cancel);

    public virtual Task<CommandRow?> FindCommandAsync(StreamId stream, string sender, Guid commandId, CancellationToken cancel) =>
        Inner.FindCommandAsync(stream, sender, commandId, cancel);

    public virtual Task<IReadOnlyList<StreamHead>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancel) => Inner.DueAsync(now, limit, cancel);

    public Task<long> EpochAsync(CancellationToken cancel) => Inner.EpochAsync(cancel);

    public Task<IReadOnlyList<CommandRow>> CommandsAsync(StreamId stream, CancellationToken cancel) => Inner.CommandsAsync(stream, cancel);

    public Task<int> ForgetCommandsAsync(DateTimeOffset before, CancellationToken cancel) => Inner.ForgetCommandsAsync(before, cancel);
}

/// <summary>Appends can be held back until the test lets them go.</summary>
public sealed class HeldLog : WrappedLog
{
    private readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile TaskCompletionSource? _gate;

    /// <summary>Ends when the first append is held.</summary>
    public Task Held => _held.Task;

    public Action HoldAppends()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _gate = gate;
        return () =>
        {
            _gate = null;
            gate.TrySetResult();
        };
    }

    public override async Task<IReadOnlyList<AppendOutcome>> AppendAsync(IReadOnlyList<AppendBundle> bundles, CancellationToken cancel)
    {
        if (_gate is { } gate)
        {
            _held.TrySetResult();
            await gate.Task;
        }

        return await base.AppendAsync(bundles, cancel);
    }
}

/// <summary>Counts the facts that are read.</summary>
public sealed class CountingLog : WrappedLog
{
    private int _facts;

    public int FactsRead => _facts;

    public override async Task<IReadOnlyList<FactRow>> ReadAsync(StreamId stream, long after, int limit, CancellationToken cancel)
    {
        var rows = await base.ReadAsync(stream, after, limit, cancel);
        Interlocked.Add(ref _facts, rows.Count);
        return rows;
    }
}

/// <summary>Fails before or after the real work, by chance: after a failed append nobody knows whether it was stored.</summary>
public sealed class FaultyLog(int seed, double share) : WrappedLog
{
    private readonly Lock _gate = new();
    private readonly Random _random = new(seed);
    private bool _isFaulty = true;

    /// <summary>False: from now on it behaves.</summary>
    public bool IsFaulty
    {
        get => Volatile.Read(ref _isFaulty);
        set => Volatile.Write(ref _isFaulty, value);
    }

    public override Task<IReadOnlyList<AppendOutcome>> AppendAsync(IReadOnlyList<AppendBundle> bundles, CancellationToken cancel) =>
        FaultyAsync(() => base.AppendAsync(bundles, cancel));

    public override Task<IReadOnlyList<FactRow>> ReadAsync(StreamId stream, long after, int limit, CancellationToken cancel) =>
        FaultyAsync(() => base.ReadAsync(stream, after, limit, cancel));

    public override Task<StreamHead> HeadAsync(StreamId stream, CancellationToken cancel) => FaultyAsync(() => base.HeadAsync(stream, cancel));

    public override Task<CommandRow?> FindCommandAsync(StreamId stream, string sender, Guid commandId, CancellationToken cancel) =>
        FaultyAsync(() => base.FindCommandAsync(stream, sender, commandId, cancel));

    private async Task<T> FaultyAsync<T>(Func<Task<T>> work)
    {
        var (before, after) = (Strikes(), Strikes());
        if (before)
        {
            throw new LogUnavailableException("struck before the work");
        }

        var result = await work();
        return after ? throw new LogUnavailableException("struck after the work") : result;
    }

    private bool Strikes()
    {
        lock (_gate)
        {
            return IsFaulty && _random.NextDouble() < share;
        }
    }
}

/// <summary>Facts of one name read otherwise than they were written.</summary>
public sealed class ForgedLog(string name, string written, string read) : WrappedLog
{
    public override async Task<IReadOnlyList<FactRow>> ReadAsync(StreamId stream, long after, int limit, CancellationToken cancel) =>
        [.. (await base.ReadAsync(stream, after, limit, cancel)).Select(row => row.Name == name ? row with { Payload = Forged(row) } : row)];

    private byte[] Forged(FactRow row) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(row.Payload.Span).Replace(written, read, StringComparison.Ordinal));
}
