using System.Text.Json;
using System.Threading.Channels;
using Yitai.App.Sessions;
using Yitai.Host.Json;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Host.Api;

/// <summary>Server-Sent Events of a stream's facts: what the reader has not seen from the log, then the live ones.</summary>
/// <remarks>Each event's id is <c>epoch.seq</c>. A reader of an older epoch starts over: it is sent an event <c>epoch</c> and all facts from 1.
/// A reader who asks for facts that are archived is sent an event <c>archived</c> with the first fact that is not, and goes on from there.
/// Facts are always read from the log, never from memory, so nothing can be skipped; a move is only the hint to look.</remarks>
public sealed class FactFeed(IFactLog log, IStreams streams, IHostApplicationLifetime lifetime)
{
    private const int Page = 500;
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public async Task RunAsync(HttpContext http, StreamId stream, long after)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var moved = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void OnMoved(StreamId which)
        {
            if (which == stream)
            {
                moved.Writer.TryWrite(true);
            }
        }

        streams.Moved += OnMoved;
        try
        {
            await FollowAsync(http, stream, after, moved.Reader, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The reader has gone, or we are stopping; it comes back with its last id.
        }
        finally
        {
            streams.Moved -= OnMoved;
        }
    }

    private async Task FollowAsync(HttpContext http, StreamId stream, long after, ChannelReader<bool> moved, CancellationToken cancel)
    {
        var epoch = await log.EpochAsync(cancel);
        var seq = Start(http.Request.Headers["Last-Event-ID"].ToString(), epoch, Math.Max(0, after), out var startsOver);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        await http.Response.WriteAsync(startsOver ? $"event: epoch\ndata: {{\"epoch\":{epoch}}}\n\n" : ": here\n\n", cancel);
        await http.Response.Body.FlushAsync(cancel);
        while (!cancel.IsCancellationRequested)
        {
            while (await log.ReadAsync(stream, seq, Page, cancel) is { Count: > 0 } rows)
            {
                if (rows[0].Seq > seq + 1)
                {
                    await http.Response.WriteAsync($"event: archived\ndata: {{\"first\":{rows[0].Seq}}}\n\n", cancel);
                }

                foreach (var row in rows)
                {
                    await http.Response.WriteAsync($"id: {epoch}.{row.Seq}\nevent: fact\ndata: {JsonSerializer.Serialize(LoggedFact.Of(row), WireJson.Options)}\n\n", cancel);
                }

                seq = rows[^1].Seq;
                await http.Response.Body.FlushAsync(cancel);
            }

            await WaitAsync(http, moved, cancel);
            if (await log.EpochAsync(cancel) is var now && now != epoch)
            {
                (epoch, seq) = (now, 0);
                await http.Response.WriteAsync($"event: epoch\ndata: {{\"epoch\":{epoch}}}\n\n", cancel);
            }
        }
    }

    /// <summary>Until something moved, or long enough for a sign of life.</summary>
    private static async Task WaitAsync(HttpContext http, ChannelReader<bool> moved, CancellationToken cancel)
    {
        using var beat = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        beat.CancelAfter(Heartbeat);
        try
        {
            await moved.ReadAsync(beat.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            await http.Response.WriteAsync(": alive\n\n", cancel);
            await http.Response.Body.FlushAsync(cancel);
        }
    }

    private static long Start(string lastEventId, long epoch, long after, out bool startsOver)
    {
        startsOver = false;
        if (lastEventId.Split('.') is not [var e, var s] || !long.TryParse(e, out var seenEpoch) || !long.TryParse(s, out var seen))
        {
            return after;
        }

        startsOver = seenEpoch != epoch;
        return startsOver ? 0 : Math.Max(0, seen);
    }
}
