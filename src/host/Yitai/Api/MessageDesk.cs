using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Host.Callers;
using Yitai.Host.Messaging;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.Host.Api;

/// <summary>Messages to customers: asked for on the phone, looked at and looked after by staff.</summary>
public sealed class MessageDesk(IStreams streams, MessageOffer offer, PhoneBook phones)
{
    /// <summary>Shown on the page, newest first.</summary>
    private const int MostShown = 200;

    public async Task<bool> IsOfferedAsync(HallId hall, CancellationToken cancel) =>
        offer.HasGateway && (await streams.MessagesAsync(hall, cancel)).State.Settings.On;

    /// <summary>The number goes to the vault, the wish to the floor.</summary>
    public async Task<IResult> AskAsync(HttpContext http, string token, AskForMessageBody body, PhoneDoor door) =>
        !PhoneBook.IsPhone(body.Phone) ? new ProblemResult(new HostRefusal.PhoneInvalid())
        : await door.SendAsync(http, token, async (hall, no, sender) =>
        {
            if (!await IsOfferedAsync(hall, http.RequestAborted))
            {
                return new ProblemResult(new HostRefusal.NoMessages());
            }

            // Nothing is kept about who does not agree.
            var to = body.Agreed ? await phones.FindOrKeepAsync(body.Phone, sender, IdempotencyKey.Of(http)!.Value, http.RequestAborted) : default;
            return await door.SendAsync(http, hall, sender, new FloorCommand.AskForMessage(no, body.Ahead, to, body.Language, body.Agreed, Unstamped.Yet));
        });

    public async Task<MessagesView> ViewAsync(HallId hall, CancellationToken cancel)
    {
        var outbox = (await streams.MessagesAsync(hall, cancel)).State;
        var all = outbox.Open.Values.Concat(outbox.Over.Values).OrderByDescending(m => m.No.Value).ToList();
        var sent = all.Select(m => m.Phase).OfType<MessagePhase.Sent>().ToList();
        var zone = (await streams.FloorAsync(hall, 0, cancel)).State.Settings!.Calendar.ZoneId;
        return new MessagesView(
            zone, offer.HasGateway, outbox.Settings, all.Count, outbox.Open.Count, sent.Count, all.Count(m => m.Phase is MessagePhase.GivenUp),
            all.Count(m => m.Phase is MessagePhase.Dropped), sent.Sum(s => s.Parts), sent.Aggregate(Money.Zero, (sum, s) => sum + s.Cost).Fen,
            [.. all.Take(MostShown).Select(MessageLine.Of)]);
    }

    public async Task<IResult> SendAsync(HttpContext http, HallId hall, MessagesCommand command) =>
        AcceptedAnswer.Result(await streams.SendAsync(new Envelope(StreamId.Hall(hall), http.Caller().Sender, IdempotencyKey.Of(http)!.Value, command), CancellationToken.None));
}

/// <param name="Agreed">To messages about this ticket to this number.</param>
public sealed record AskForMessageBody(int Ahead, string Phone, Language Language, bool Agreed);

/// <param name="Minutes">1 to the hall's limit.</param>
public sealed record StepOutBody(int Minutes);

/// <summary>The present day's messages and those still open.</summary>
/// <param name="HasGateway">False: this server sends none, whatever the hall's settings say.</param>
/// <param name="Messages">Newest first, at most 200.</param>
public sealed record MessagesView(
    string ZoneId, bool HasGateway, MessageSettings Settings, int Count, int Open, int Sent, int GivenUp, int Dropped, int Parts, long CostFen, ImmutableArray<MessageLine> Messages);

/// <param name="Ticket">What it is about, as the customer knows it.</param>
/// <param name="NextAt">When it is tried next; null: not waiting for a time.</param>
public sealed record MessageLine(
    MessageNo No, SubjectId To, MessageKind Kind, string Ticket, string Text, DateTimeOffset QueuedAt, MessageState State, DateTimeOffset Since, int Attempts,
    DateTimeOffset? NextAt, MessageTrouble? Trouble, DropReason? Dropped, int? Parts, long? CostFen)
{
    public static MessageLine Of(Message m)
    {
        var line = new MessageLine(m.No, m.To, m.Kind, m.Values["ticket"], MessageWords.Of(m), m.QueuedAt, MessageState.Queued, m.Phase.Since, m.Attempts, null, null, null, null, null);
        return m.Phase switch
        {
            MessagePhase.Taken => line with { State = MessageState.Sending },
            MessagePhase.Sent s => line with { State = MessageState.Sent, Parts = s.Parts, CostFen = s.Cost.Fen },
            MessagePhase.GivenUp g => line with { State = MessageState.GivenUp, Trouble = g.Because },
            MessagePhase.Dropped d => line with { State = MessageState.Dropped, Dropped = d.Because },
            MessagePhase.Queued q => line with { NextAt = q.NotBefore },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}

public enum MessageState
{
    Queued,
    Sending,
    Sent,
    GivenUp,
    Dropped,
}
