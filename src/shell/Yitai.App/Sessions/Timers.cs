using System.Globalization;
using Microsoft.Extensions.Logging;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>Fires what is due in any stream, also one this node has not loaded. Every node does so; the id makes it happen once.</summary>
internal sealed class Timers(IFactLog log, Streams streams, TimeProvider clock, ILogger logger)
{
    private const int AtOnce = 100;

    public async Task FireAsync(CancellationToken cancel)
    {
        bool[] fired;
        do
        {
            var due = await log.DueAsync(clock.Now(), AtOnce, cancel);
            fired = await Task.WhenAll(due.Select(head => FireAsync(head.Stream, cancel)));
        }
        while (fired.Length == AtOnce && fired.Contains(true));
    }

    /// <summary>True when something changed. A stream that fails keeps no other from being fired.</summary>
    private async Task<bool> FireAsync(StreamId stream, CancellationToken cancel)
    {
        var fired = false;
        try
        {
            var session = streams.Of(stream);
            var now = await streams.LoadedAsync(session, cancel);
            foreach (var timer in session.Kind.Timers(now.State).Where(t => t.Due <= clock.Now()))
            {
                var id = NameBasedId.Of(stream.Value, timer.Id, timer.Due.UtcTicks.ToString(CultureInfo.InvariantCulture));
                fired |= await streams.SendAsync(new Envelope(stream, "timer", id, session.Kind.TimerCommand(timer)), cancel) is Answer.Accepted done && done.LastSeq > now.Head.Seq;
            }
        }
        catch (UnknownFactException)
        {
            // said when it was found; a newer node fires its timers
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            logger.LogWarning(e, "The timers of {Stream} could not be fired; trying again", stream);
        }

        return fired;
    }
}
