using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Messages;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>This node's sessions over the log.</summary>
/// <remarks>Start it once; it runs its lanes, follows what other nodes write, and fires timers until it is disposed.</remarks>
public sealed class Streams : IStreams, IAsyncDisposable
{
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan WaitForSeq = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(1);

    /// <summary>More commands waiting than this are refused at once.</summary>
    private const int MostWaiting = 20_000;

    private readonly IFactLog _log;
    private readonly TimeProvider _clock;
    private readonly ILogger<Streams> _logger;
    private readonly ConcurrentDictionary<StreamId, Session> _sessions = new();
    private readonly Dispatcher _dispatcher = new();
    private readonly Aside _aside = new();
    private readonly Loader _loader;
    private readonly Follower _follower;
    private readonly Timers _timers;
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Task> _running = [];
    private int _waiting;
    private int _stopped;

    public Streams(IFactLog log, TimeProvider clock, ILogger<Streams> logger)
    {
        _log = log;
        _clock = clock;
        _logger = logger;
        _loader = new Loader(log, _dispatcher, TimeProvider.System, OnMoved, logger);
        _follower = new Follower(log, _sessions, _dispatcher, _loader, logger);
        _timers = new Timers(log, this, clock, logger);
    }

    public event Action<StreamId>? Moved;

    /// <param name="lanes">Batches decided or written at the same time: 2 on SQLite, which writes one of them at a time, 2 to 4 on PostgreSQL.</param>
    public async Task StartAsync(int lanes, CancellationToken cancel)
    {
        await _follower.ReadEpochAsync(cancel);
        var secondLook = new SecondLook(_log, _loader, () => _follower.Epoch);
        for (var i = 0; i < lanes; i++)
        {
            var lane = new Lane(_log, _dispatcher, _loader, secondLook, _aside, _clock, () => _follower.Epoch, OnMoved, _logger);
            _running.Add(Task.Run(() => lane.RunAsync(_stop.Token), CancellationToken.None));
        }

        _running.Add(Task.Run(() => AgainAndAgainAsync(_follower.FollowAsync), CancellationToken.None));
        _running.Add(Task.Run(() => AgainAndAgainAsync(FireTimersAsync), CancellationToken.None));
    }

    /// <summary>Another node has written this stream, or any (null): look now, do not wait for the next second. A hint may be lost or come too often.</summary>
    public void Hint(StreamId? moved = null) => _follower.Hint(moved);

    public Task<Answer> SendAsync(Envelope envelope, CancellationToken cancel) => EnqueueAsync([envelope], cancel);

    public Task<Answer> SendTogetherAsync(ImmutableArray<Envelope> envelopes, CancellationToken cancel)
    {
        var streams = envelopes.Select(e => e.Stream).Distinct().Count();
        if (envelopes.Length is < 1 or > 4 || streams != envelopes.Length || envelopes.Any(e => e.Id != envelopes[0].Id || e.Sender != envelopes[0].Sender))
        {
            throw new ArgumentException("one to four different streams, one sender, one id", nameof(envelopes));
        }

        return EnqueueAsync(envelopes, cancel);
    }

    public async ValueTask<Picture<HallDay>> FloorAsync(HallId hall, long after, CancellationToken cancel) =>
        await PictureAsync(StreamId.Hall(hall), after, state => ((HallState)state).Floor, cancel);

    public async ValueTask<Picture<Outbox>> MessagesAsync(HallId hall, CancellationToken cancel) =>
        await PictureAsync(StreamId.Hall(hall), 0, state => ((HallState)state).Messages, cancel);

    public async ValueTask<Picture<Company.Company>> CompanyAsync(CancellationToken cancel) =>
        await PictureAsync(StreamId.Company, 0, state => (Company.Company)state, cancel);

    /// <summary>Finishes the commits under way; commands that still wait end with <see cref="LogUnavailableException"/>.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _stopped, 1) == 1)
        {
            return;
        }

        await _stop.CancelAsync();
        await Task.WhenAll(_running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _aside.AllDoneAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var work in _dispatcher.Close(_sessions.Values))
        {
            work.Done.TrySetException(Stopping());
        }

        _stop.Dispose();
        _follower.Dispose();
        _dispatcher.Dispose();
    }

    internal Session Of(StreamId stream) => _sessions.GetOrAdd(stream, s => new Session(s));

    /// <summary>The session, loaded.</summary>
    /// <exception cref="UnknownFactException">This version cannot serve it.</exception>
    internal async Task<Standing> LoadedAsync(Session session, CancellationToken cancel)
    {
        var until = TimeProvider.System.GetUtcNow() + GiveUpAfter;
        while (true)
        {
            var moves = session.NextMove();
            if (session.Blocked is { } unknown)
            {
                throw unknown;
            }

            if (session.Now is { } now)
            {
                return now;
            }

            if (TimeProvider.System.GetUtcNow() > until || _stop.IsCancellationRequested)
            {
                throw new LogUnavailableException($"{session.Stream} could not be read");
            }

            if (_dispatcher.TryHold(session))
            {
                await _loader.LoadAsync(Claim.Only(session), _stop.Token);
            }
            else
            {
                // A lane has it: it is loaded there, or freed without (then look again).
                await Task.WhenAny(moves, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, cancel));
                cancel.ThrowIfCancellationRequested();
            }
        }
    }

    private async Task<Answer> EnqueueAsync(ImmutableArray<Envelope> envelopes, CancellationToken cancel)
    {
        if (!EnvelopeCheck.IsStorable(envelopes[0]))
        {
            return new Answer.Refused(new SessionRefusal.ContentNotStorable());
        }

        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            return new Answer.Refused(new SessionRefusal.TooBusy());
        }

        var work = new Work(envelopes, TimeProvider.System.GetUtcNow() + GiveUpAfter);
        try
        {
            if (!_dispatcher.TryAdd(work, Array.ConvertAll(ImmutableCollectionsMarshal.AsArray(envelopes)!, e => Of(e.Stream))))
            {
                throw Stopping();
            }

            return await work.Done.Task.WaitAsync(cancel);
        }
        finally
        {
            work.Done.TrySetCanceled(CancellationToken.None); // no effect once answered; otherwise nobody needs it decided any more
            Interlocked.Decrement(ref _waiting);
        }
    }

    private async ValueTask<Picture<TState>> PictureAsync<TState>(StreamId stream, long after, Func<object, TState> of, CancellationToken cancel)
    {
        var session = Of(stream);
        var now = session.Now ?? await LoadedAsync(session, cancel);
        var until = TimeProvider.System.GetUtcNow() + WaitForSeq;
        while (now.Head.Seq < after && TimeProvider.System.GetUtcNow() < until)
        {
            var moves = session.NextMove();
            if (session.Now is null || session.Now.Head.Seq < after)
            {
                Hint(stream);
                await Task.WhenAny(moves, Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancel));
                cancel.ThrowIfCancellationRequested();
            }

            now = session.Now ?? await LoadedAsync(session, cancel);
        }

        return new Picture<TState>(stream, _follower.Epoch, now.Head.Seq, of(now.State));
    }

    private async Task FireTimersAsync(CancellationToken cancel)
    {
        await _timers.FireAsync(cancel);
        await Task.Delay(Heartbeat, TimeProvider.System, cancel);
    }

    private async Task AgainAndAgainAsync(Func<CancellationToken, Task> beat)
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await beat(_stop.Token);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                _logger.LogWarning(e, "The log does not answer; trying again");
                await Task.Delay(Heartbeat, TimeProvider.System, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private void OnMoved(StreamId stream)
    {
        try
        {
            Moved?.Invoke(stream);
        }
        catch (Exception e)
        {
            _logger.LogError(e, "Somebody who was told that {Stream} moved failed", stream);
        }
    }

    private static LogUnavailableException Stopping() => new("this node is stopping; send the same command to another");
}
