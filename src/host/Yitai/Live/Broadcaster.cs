using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Yitai.App.Sessions;
using Yitai.Host.Json;
using Yitai.Kernel;

namespace Yitai.Host.Live;

/// <summary>Sends each watched topic when its hall has moved, at most every 100 ms, and every 5 s because time has moved.</summary>
/// <remarks>A view is computed and written once for all who watch it, and not sent where the hall moved and it did not. The halls
/// are spread over the 100 ms, so that requests do not wait behind the views of all of them. Only what this node has tailed is sent: no backplane.</remarks>
internal sealed class Broadcaster : BackgroundService
{
    private const int TurnsForTime = 50;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(10);

    private readonly ConcurrentDictionary<string, Watch> _watches = new(StringComparer.Ordinal);
    private readonly MovedStreams _moved = new();
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, byte>> _topicsOf = new(StringComparer.Ordinal);
    private readonly Lock _coming = new(); // no topic is dropped while somebody joins it
    private readonly IStreams _streams;
    private readonly Pictures _pictures;
    private readonly Admission _admission;
    private readonly ILogger<Broadcaster> _log;

    public Broadcaster(IStreams streams, Pictures pictures, Admission admission, ILogger<Broadcaster> log)
    {
        (_streams, _pictures, _admission, _log) = (streams, pictures, admission, log);
        _streams.Moved += OnMoved;
    }

    public int Listening => _topicsOf.Count;

    public void Join(Topic topic, HubCallerContext connection, ISingleClientProxy client)
    {
        _topicsOf.GetOrAdd(connection.ConnectionId, _ => new ConcurrentDictionary<string, byte>())[topic.Name] = 0;
        lock (_coming)
        {
            var watch = _watches.GetOrAdd(topic.Name, _ => new Watch(topic));
            watch.Listeners.TryAdd(connection.ConnectionId, new Listener(connection, client));
            watch.SendAgain();
        }
    }

    public int CountOf(string connectionId) => _topicsOf.TryGetValue(connectionId, out var topics) ? topics.Count : 0;

    public void Part(string topic, string connectionId)
    {
        if (_watches.TryGetValue(topic, out var watch))
        {
            watch.Listeners.TryRemove(connectionId, out _);
        }

        if (_topicsOf.TryGetValue(connectionId, out var topics))
        {
            topics.TryRemove(topic, out _);
        }
    }

    public void PartFromAll(string connectionId)
    {
        if (_topicsOf.TryRemove(connectionId, out var topics))
        {
            foreach (var topic in topics.Keys)
            {
                Part(topic, connectionId);
            }
        }
    }

    public override void Dispose()
    {
        _streams.Moved -= OnMoved;
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ticks = new PeriodicTimer(Tick);
        for (var tick = 1L; await ticks.WaitForNextTickAsync(stoppingToken); tick++)
        {
            var (turn, slot) = Math.DivRem(tick, MovedStreams.Slots);
            var (moved, isForTime) = (_moved.Take(slot), turn % TurnsForTime == 0);
            foreach (var (name, watch) in _watches)
            {
                if (MovedStreams.SlotOf(watch.Stream) != slot)
                {
                    continue;
                }

                if (watch.Listeners.IsEmpty)
                {
                    Drop(name, watch);
                }
                else if (isForTime || watch.IsDue())
                {
                    await SendAsync(watch, alsoTheSame: true, checkAdmission: isForTime, stoppingToken);
                }
                else if (moved.Contains(watch.Stream))
                {
                    await SendAsync(watch, alsoTheSame: false, checkAdmission: false, stoppingToken);
                }
            }
        }
    }

    private void Drop(string name, Watch watch)
    {
        lock (_coming)
        {
            if (watch.Listeners.IsEmpty)
            {
                _watches.TryRemove(name, out _);
            }
        }
    }

    private async Task SendAsync(Watch watch, bool alsoTheSame, bool checkAdmission, CancellationToken cancel)
    {
        try
        {
            if (await _pictures.OfAsync(watch.Topic, cancel) is not { } message || (!alsoTheSame && message.ShowsTheSameAs(watch.Sent)))
            {
                return;
            }

            watch.Sent = message;

            var written = new Written(JsonSerializer.SerializeToUtf8Bytes(message, message.GetType(), WireJson.Options));
            var now = TimeProvider.System.GetTimestamp();
            foreach (var listener in watch.Listeners.Values)
            {
                if (checkAdmission && !_admission.StillHolds(listener.Connection, watch.Topic))
                {
                    listener.Connection.Abort();
                    continue;
                }

                listener.Offer(written, now);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _log.LogWarning(fault, "The topic {Topic} could not be sent", watch.Topic is Topic.Phone ? "ticket/…" : watch.Topic.Name);
            watch.SendAgain();
        }
    }

    private void OnMoved(StreamId stream) => _moved.Note(stream);
}
