using Yitai.Floor;
using Yitai.Messages;

namespace Yitai.App.Policies;

/// <summary>When a business day opens, the outbox is carried over with the floor: live state is folded from there.</summary>
internal static class WhenADayOpensTheOutboxIsCarriedOver
{
    public static IEnumerable<MessagesCommand> On(FloorFact.DayOpened _) => [new MessagesCommand.CarryOver(default)];
}
