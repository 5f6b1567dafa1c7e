using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Policies;

/// <summary>The policies inside a hall's stream, in the order they are asked: each makes commands of one module out of a fact of another,
/// and these run in the same append as their cause.</summary>
internal static class HallPolicies
{
    public static IEnumerable<Command> On(HallState before, Fact fact, HallState after) => fact is not FloorFact floor ? [] :
    [
        .. WhenADayOpensTheOutboxIsCarriedOver.On(floor),
        .. WhenATurnIsNearTheCustomerIsTold.On(floor, after),
        .. WhenANumberIsCalledTheCustomerIsTold.On(floor, after),
        .. WhenATicketIsOverItsMessagesAreDropped.On(before, floor, after),
    ];
}
