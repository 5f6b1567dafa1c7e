using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Policies;

/// <summary>The policies inside a hall's stream, by the fact that causes them: each makes commands of one module out of a fact of another,
/// and these run in the same append as their cause.</summary>
internal static class HallPolicies
{
    public static IEnumerable<Command> On(HallState before, Fact fact, HallState after) => fact switch
    {
        FloorFact.DayOpened f => WhenADayOpensTheOutboxIsCarriedOver.On(f),
        FloorFact.TurnNear f => WhenATurnIsNearTheCustomerIsTold.On(f, after),
        FloorFact.TicketCalled f => WhenANumberIsCalledTheCustomerIsTold.On(f, after),
        FloorFact.MessageUnasked or FloorFact.TicketLeft or FloorFact.ServiceStarted or FloorFact.PressUndone =>
            WhenATicketIsOverItsMessagesAreDropped.On(before, (FloorFact)fact, after),
        _ => [],
    };
}
