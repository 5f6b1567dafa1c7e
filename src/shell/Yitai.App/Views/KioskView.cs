using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.App.Views;

/// <summary>What the kiosk shows: the lines a customer may choose, each with who waits and for how long.</summary>
/// <param name="Prints">The latest print jobs of the hall; a kiosk finds its own.</param>
/// <param name="DayOpen">False: no tickets; the screen says when the hall opens.</param>
public sealed record KioskView(Words Hall, string ZoneId, bool DayOpen, DateTimeOffset? OpensAt, ImmutableArray<KioskLine> Lines, ImmutableArray<PrintView> Prints);

/// <param name="Closed">The name of the refusal a ticket would get now (LineFull, LineNotOpenYet, LineClosedForToday …); null: open.</param>
public sealed record KioskLine(LineId Id, string Letter, Words Name, Words Needs, int Waiting, WaitRange? Wait, string? Closed);
