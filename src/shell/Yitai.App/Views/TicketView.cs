using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Views;

/// <summary>A ticket as its customer sees it on the phone.</summary>
/// <param name="Place">1: next. Null when not waiting.</param>
/// <param name="Wait">From now; null when not waiting or nothing can be said.</param>
/// <param name="CanReturn">Called without coming; may go on in the line.</param>
/// <param name="PostponesLeft">How often the customer may still let others go first.</param>
public sealed record TicketView(
    Words Hall, string ZoneId, TicketNo Ticket, TicketPhaseName Phase, Words Line, Words Needs, int? Place, WaitRange? Wait,
    CounterNo? Counter, Words? CounterName, int PostponesLeft, bool CanLeave, bool CanReturn, bool CanRate, int? Score, DateTimeOffset IssuedAt,
    ImmutableArray<Words> Services);
