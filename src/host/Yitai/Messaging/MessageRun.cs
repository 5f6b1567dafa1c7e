using System.Collections.Concurrent;
using System.Globalization;
using Yitai.App.Sessions;
using Yitai.Host.Register;
using Yitai.Kernel;
using Yitai.Messages;
using Yitai.Storage;

namespace Yitai.Host.Messaging;

/// <summary>Hands the halls' queued messages to the gateway. Every node does so: whoever takes a message first sends it.</summary>
/// <remarks>Between taking and the answer the message is visibly under way; if this node dies there, the outbox's timer has it tried
/// again under the same id, so that a gateway which keeps ids sends it once.</remarks>
public sealed class MessageRun(IStreams streams, IFactLog log, IMessageGateway gateway, PhoneBook phones, TimeProvider clock, ILogger<MessageRun> logger) : BackgroundService
{
    private const int AtOnce = 8;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<HallId, bool> _toLookAt = new();
    private readonly SemaphoreSlim _signal = new(0, 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        streams.Moved += OnMoved;
        try
        {
            var awake = false;
            while (!stoppingToken.IsCancellationRequested)
            {
                await _signal.WaitAsync(Beat, stoppingToken);
                awake = awake || await WakeAsync(stoppingToken);
                await SendDueAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // stopping
        }
        finally
        {
            streams.Moved -= OnMoved;
        }
    }

    public override void Dispose()
    {
        _signal.Dispose();
        base.Dispose();
    }

    /// <summary>What was left when the program stopped: halls with anything due are looked at, whether or not somebody comes to them.</summary>
    /// <returns>False: the log does not answer yet.</returns>
    private async Task<bool> WakeAsync(CancellationToken cancel)
    {
        try
        {
            foreach (var hall in (await log.HeadsAsync(cancel)).Where(h => h.NextDue is not null).Select(h => h.Stream.Owner).OfType<HallId>())
            {
                _toLookAt[hall] = true;
            }

            return true;
        }
        catch (LogUnavailableException e)
        {
            logger.LogWarning(e, "What messages are left over could not be read; trying again");
            return false;
        }
    }

    private void OnMoved(StreamId stream)
    {
        if (stream.Owner is { } hall && _toLookAt.TryAdd(hall, true) && _signal.CurrentCount == 0)
        {
            try
            {
                _signal.Release();
            }
            catch (SemaphoreFullException)
            {
                // somebody else gave the same signal
            }
        }
    }

    private async Task SendDueAsync(CancellationToken cancel)
    {
        var due = new List<(HallId Hall, Message Message)>();
        foreach (var hall in _toLookAt.Keys)
        {
            _toLookAt.TryRemove(hall, out _);
            try
            {
                var open = (await streams.MessagesAsync(hall, cancel)).State.Open;
                due.AddRange(open.Values.Where(m => m.Phase is MessagePhase.Queued queued && queued.NotBefore <= clock.GetUtcNow()).Select(m => (hall, m)));
                if (!open.IsEmpty)
                {
                    _toLookAt[hall] = true;
                }
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                logger.LogWarning(e, "The messages of {Hall} could not be read; trying again", hall);
                _toLookAt[hall] = true;
            }
        }

        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (one, stop) =>
        {
            try
            {
                await SendAsync(one.Hall, one.Message, stop);
            }
            catch (Exception e) when (!stop.IsCancellationRequested)
            {
                logger.LogWarning(e, "Message {No} of {Hall} could not be handed on; the outbox has it tried again", one.Message.No, one.Hall);
            }
        });
    }

    private async Task SendAsync(HallId hall, Message message, CancellationToken cancel)
    {
        if (await TellAsync(hall, new MessagesCommand.TakeMessage(message.No, default)) is not Answer.Accepted taken)
        {
            return; // another node has it, or it was dropped
        }

        var attempt = taken.Facts.Select(f => f.Fact).OfType<MessagesFact.MessageTaken>().Single().Attempt;
        var answer = await HandOnAsync(hall, message, cancel);
        await TellAsync(hall, answer switch
        {
            GatewayAnswer.Taken t => new MessagesCommand.NoteSent(message.No, attempt, t.Reference, t.Parts, t.CostFen is { } fen ? new Money(fen) : null, default),
            GatewayAnswer.Failed f => new MessagesCommand.NoteFailed(message.No, attempt, f.Because, default),
            _ => throw new System.Diagnostics.UnreachableException(),
        });
    }

    private async Task<GatewayAnswer> HandOnAsync(HallId hall, Message message, CancellationToken cancel)
    {
        var to = gateway.Delivers ? await phones.RevealAsync(message.To, "messages", cancel) : "";
        var id = NameBasedId.Of("message", hall.Value, message.No.Value.ToString(CultureInfo.InvariantCulture));
        return to is null
            ? new GatewayAnswer.Failed(MessageTrouble.NoAddress)
            : await gateway.SendAsync(new OutgoingMessage(id, to, message.In, message.Kind, message.Values, MessageWords.Of(message)), cancel);
    }

    private Task<Answer> TellAsync(HallId hall, MessagesCommand command) =>
        streams.SendAsync(new Envelope(StreamId.Hall(hall), "messages", Guid.NewGuid(), command), CancellationToken.None);
}
