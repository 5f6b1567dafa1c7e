using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Yitai.Floor;
using Yitai.Kernel;
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
    private readonly Loader _loader;
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _hint = new(0, 1);
    private readonly List<Task> _running = [];
    private long _epoch;
    private int _waiting;

    public Streams(IFactLog log, TimeProvider clock, ILogger<Streams> logger)
    {
        _log = log;
        _clock = clock;
        _logger = logger;
        _loader = new Loader(log, _dispatcher, TimeProvider.System, logger);
    }

    public event Action<StreamId>? Moved;

    /// <param name="lanes">Transactions at the same time: 1 on SQLite, 2 to 4 on PostgreSQL.</param>
    public async Task StartAsync(int lanes, CancellationToken cancel)
    {
        _epoch = await _log.EpochAsync(cancel);
        for (var i = 0; i < lanes; i++)
        {
            var lane = new Lane(_log, _dispatcher, _loader, _clock, () => _epoch, OnMoved, _logger);
            _running.Add(Task.Run(() => lane.RunAsync(_stop.Token), CancellationToken.None));
        }

        _running.Add(Task.Run(() => EveryHeartbeatAsync(FollowOthersAsync, c => _hint.WaitAsync(Heartbeat, c)), CancellationToken.None));
        _running.Add(Task.Run(() => EveryHeartbeatAsync(FireTimersAsync, c => Task.Delay(Heartbeat, TimeProvider.System, c)), CancellationToken.None));
    }

    /// <summary>Another node has written: look now, do not wait for the next second. A hint may be lost or come too often.</summary>
    public void Hint()
    {
        if (_hint.CurrentCount == 0)
        {
            try
            {
                _hint.Release();
            }
            catch (SemaphoreFullException)
            {
                // somebody else just gave the same hint
            }
        }
    }

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
        await PictureAsync<HallDay>(StreamId.Hall(hall), after, cancel);

    public async ValueTask<Picture<Company.Company>> CompanyAsync(CancellationToken cancel) =>
        await PictureAsync<Company.Company>(StreamId.Company, 0, cancel);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        _hint.Dispose();
        _dispatcher.Dispose();
    }

    private async Task<Answer> EnqueueAsync(ImmutableArray<Envelope> envelopes, CancellationToken cancel)
    {
        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            return new Answer.Refused(new SessionRefusal.TooBusy());
        }

        try
        {
            var work = new Work(envelopes, TimeProvider.System.GetUtcNow() + GiveUpAfter);
            var sessions = envelopes.Select(e => Of(e.Stream)).ToArray();
            if (sessions.Length == 1)
            {
                _dispatcher.Add(sessions[0], work);
            }
            else
            {
                _dispatcher.AddTogether(work, sessions);
            }

            return await work.Done.Task.WaitAsync(cancel);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private async ValueTask<Picture<TState>> PictureAsync<TState>(StreamId stream, long after, CancellationToken cancel)
    {
        var session = Of(stream);
        if (session.Now is null)
        {
            await LoadedAsync(session, cancel);
        }

        var until = TimeProvider.System.GetUtcNow() + WaitForSeq;
        while (session.Now is not { } now || (now.Head.Seq < after && TimeProvider.System.GetUtcNow() < until))
        {
            Hint();
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, cancel);
            if (session.Now is null)
            {
                await LoadedAsync(session, cancel);
            }
        }

        var standing = session.Now!;
        return new Picture<TState>(stream, _epoch, standing.Head.Seq, (TState)standing.State);
    }

    private Session Of(StreamId stream) => _sessions.GetOrAdd(stream, s => new Session(s));

    private async Task LoadedAsync(Session session, CancellationToken cancel)
    {
        var until = TimeProvider.System.GetUtcNow() + GiveUpAfter;
        while (session.Now is null)
        {
            if (_dispatcher.TryHold(session))
            {
                await _loader.LoadAsync(new Claim([session], []), cancel);
            }
            else
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, cancel);
            }

            if (session.Now is null && TimeProvider.System.GetUtcNow() > until)
            {
                throw new LogUnavailableException($"{session.Stream} could not be read");
            }
        }
    }

    private async Task FollowOthersAsync(CancellationToken cancel)
    {
        _epoch = await _log.EpochAsync(cancel);
        foreach (var head in await _log.HeadsAsync(cancel))
        {
            if (_sessions.TryGetValue(head.Stream, out var session) && session.Now is { } now && now.Head.Seq < head.Seq && _dispatcher.TryHold(session))
            {
                var before = now.Head.Seq;
                try
                {
                    if (session.Now is not null)
                    {
                        await _loader.CatchUpAsync([session], cancel);
                    }
                }
                catch (UnknownFactException e)
                {
                    _logger.LogError(e, "This node stops serving {Stream}", head.Stream);
                    session.ThrowAway();
                }
                finally
                {
                    _dispatcher.Free(session);
                }

                if (session.Now?.Head.Seq > before)
                {
                    OnMoved(head.Stream);
                }
            }
        }
    }

    private async Task FireTimersAsync(CancellationToken cancel)
    {
        foreach (var head in await _log.DueAsync(_clock.Now(), 100, cancel))
        {
            var session = Of(head.Stream);
            await LoadedAsync(session, cancel);
            foreach (var timer in session.Kind.Timers(session.Now!.State).Where(t => t.Due <= _clock.Now()))
            {
                var id = NameBasedId.Of(head.Stream.Value, timer.Id, timer.Due.UtcTicks.ToString());
                await SendAsync(new Envelope(head.Stream, "timer", id, session.Kind.TimerCommand(timer)), cancel);
            }
        }
    }

    private async Task EveryHeartbeatAsync(Func<CancellationToken, Task> beat, Func<CancellationToken, Task> pause)
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await beat(_stop.Token);
                await pause(_stop.Token);
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

    private void OnMoved(StreamId stream) => Moved?.Invoke(stream);
}
