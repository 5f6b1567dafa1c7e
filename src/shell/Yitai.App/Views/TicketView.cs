using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Views;

/// <summary>A ticket as its customer sees it on the phone.</summary>
/// <param name="Place">1: next. Null when not waiting.</param>
/// <param name="Wait">From now; null when not waiting or nothing can be said.</param>
/// <param name="CanReturn">Called without coming; may go on in the line.</param>
/// <param name="PostponesLeft">How often the customer may still let others go first.</param>
/// <param name="OutUntil">Stepped out until then; null: waits here.</param>
/// <param name="StepOutsLeft">How often the customer may still step out.</param>
/// <param name="StepOutMinutes">For how long at most.</param>
/// <param name="CanAsk">Messages can be asked for, or changed.</param>
/// <param name="AskedAhead">When so few are ahead the customer is told; null: messages were not asked for.</param>
public sealed record TicketView(
    Words Hall, string ZoneId, TicketNo Ticket, TicketPhaseName Phase, Words Line, Words Needs, int? Place, WaitRange? Wait,
    CounterNo? Counter, Words? CounterName, int PostponesLeft, bool CanLeave, bool CanReturn, bool CanRate, int? Score, DateTimeOffset IssuedAt,
    ImmutableArray<Words> Services, DateTimeOffset? OutUntil, int StepOutsLeft, int StepOutMinutes, bool CanAsk, int? AskedAhead);
