using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Messages;

namespace Yitai.App.Policies;

/// <summary>When a customer wants no messages any more, has left, or stands at the counter, or a call was taken back, what was not sent yet is dropped.</summary>
internal static class WhenATicketIsOverItsMessagesAreDropped
{
    public static IEnumerable<MessagesCommand> On(HallState before, FloorFact fact, HallState after) => fact switch
    {
        FloorFact.MessageUnasked f => [new MessagesCommand.WithdrawAbout(TicketMessage.About(after.Floor, f.Ticket), default)],
        FloorFact.TicketLeft f => Drop(after, f.Ticket),
        FloorFact.ServiceStarted f => Drop(after, f.Ticket),
        FloorFact.PressUndone f => after.Floor.At(f.Counter) is Counter.Calling ? [] : Drop(after, before.Floor.Presses[f.Counter].TicketBefore.No),
        _ => [],
    };

    private static IEnumerable<MessagesCommand> Drop(HallState after, TicketNo ticket) =>
        after.Messages.Open.IsEmpty ? [] : [new MessagesCommand.DropAbout(TicketMessage.About(after.Floor, ticket), null, default)];
}
