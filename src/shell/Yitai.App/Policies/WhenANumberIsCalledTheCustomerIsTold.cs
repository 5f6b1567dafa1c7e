using Yitai.App.Sessions;
using Yitai.App.Views;
using Yitai.Floor;
using Yitai.Messages;

namespace Yitai.App.Policies;

/// <summary>When a number is called whose customer asked for messages, the customer is told the counter; that the turn is near need not be said any more.</summary>
internal static class WhenANumberIsCalledTheCustomerIsTold
{
    public static IEnumerable<MessagesCommand> On(FloorFact.TicketCalled call, HallState after)
    {
        if (after.Floor.Ticket(call.Ticket)?.Ask is not { } ask)
        {
            return [];
        }

        var counter = TicketMessage.In(ask.In, BoardViews.NameOf(after.Floor, call.Counter));
        var called = TicketMessage.Of(after, call.Ticket, MessageKind.Called, TimeSpan.FromMinutes(5), ("counter", counter));
        var near = new MessagesCommand.DropAbout(TicketMessage.About(after.Floor, call.Ticket), MessageKind.TurnNear, default);
        return called is null ? [near] : [near, called];
    }
}
