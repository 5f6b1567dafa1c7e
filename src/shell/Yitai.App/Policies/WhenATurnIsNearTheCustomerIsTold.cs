using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Messages;

namespace Yitai.App.Policies;

/// <summary>When as few are ahead as a customer asked to be told of, a message is queued.</summary>
internal static class WhenATurnIsNearTheCustomerIsTold
{
    public static IEnumerable<MessagesCommand> On(FloorFact.TurnNear near, HallState after) =>
        TicketMessage.Of(after, near.Ticket, MessageKind.TurnNear, TimeSpan.FromMinutes(15), ("ahead", near.Ahead.ToString())) is { } message
            ? [message]
            : [];
}
