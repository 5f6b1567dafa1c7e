using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>Takes over what other nodes write: at once for a stream it is told of, and every second for all.</summary>
internal sealed class Follower(IFactLog log, ConcurrentDictionary<StreamId, Session> sessions, Dispatcher dispatcher, Loader loader, ILogger logger) : IDisposable
{
    private static readonly TimeSpan LookAtAllEvery = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<StreamId, bool> _told = new();
    private readonly SemaphoreSlim _signal = new(0, 1);
    private long _allLookedAt;
    private volatile bool _toldAll = true;

    public long Epoch { get; private set; }

    public async Task ReadEpochAsync(CancellationToken cancel) => Epoch = await log.EpochAsync(cancel);

    /// <param name="moved">Null: any stream may have moved.</param>
    public void Hint(StreamId? moved)
    {
        if (moved is not { } stream)
        {
            _toldAll = true;
        }
        else if (!sessions.ContainsKey(stream))
        {
            return;
        }
        else
        {
            _told[stream] = true;
        }

        try
        {
            if (_signal.CurrentCount == 0)
            {
                _signal.Release();
            }
        }
        catch (SemaphoreFullException)
        {
            // somebody else gave the same signal
        }
    }

    /// <summary>One round: waits for a hint or the second's end, then follows.</summary>
    public async Task FollowAsync(CancellationToken cancel)
    {
        var rest = LookAtAllEvery - TimeProvider.System.GetElapsedTime(_allLookedAt);
        if (!_toldAll && rest > TimeSpan.Zero && await _signal.WaitAsync(rest, cancel) && !_toldAll)
        {
            foreach (var stream in _told.Keys)
            {
                _told.TryRemove(stream, out _);
                await FollowAsync(await log.HeadAsync(stream, cancel), cancel);
            }

            return;
        }

        _toldAll = false;
        _allLookedAt = TimeProvider.System.GetTimestamp();
        await FollowEpochAsync(cancel);
        foreach (var head in await log.HeadsAsync(cancel))
        {
            await FollowAsync(head, cancel);
        }
    }

    public void Dispose() => _signal.Dispose();

    private async Task FollowAsync(StreamHead head, CancellationToken cancel)
    {
        if (!sessions.TryGetValue(head.Stream, out var session) || session.Blocked is not null || session.Now?.Head.Seq >= head.Seq || !dispatcher.TryHold(session))
        {
            return;
        }

        if (session.Now is null)
        {
            await loader.LoadAsync(Claim.Only(session), cancel);
            return;
        }

        try
        {
            if (session.Now.Head.Seq < head.Seq)
            {
                await loader.CatchUpAsync(session, cancel);
            }
        }
        catch (Exception e) when (e is not LogUnavailableException and not OperationCanceledException)
        {
            // One stream that cannot be read must not keep the others from being followed.
            logger.LogError(e, "{Stream} cannot be followed", head.Stream);
        }
        finally
        {
            dispatcher.Free([session]);
        }
    }

    /// <summary>After a restore the log begins a new epoch: everything is read anew.</summary>
    private async Task FollowEpochAsync(CancellationToken cancel)
    {
        var epoch = await log.EpochAsync(cancel);
        if (epoch == Epoch)
        {
            return;
        }

        logger.LogWarning("The log was restored: epoch {Now} after {Before}", epoch, Epoch);
        Epoch = epoch;
        foreach (var session in sessions.Values)
        {
            session.Unblock();
            if (dispatcher.TryHold(session)) // a lane that has it finds that its head is not the log's
            {
                session.ThrowAway();
                dispatcher.Free([session]);
            }
        }
    }
}
