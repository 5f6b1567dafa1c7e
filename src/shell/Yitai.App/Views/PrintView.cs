using System.Collections.Immutable;
using Yitai.Floor;

namespace Yitai.App.Views;

/// <summary>A print job as kiosks and staff see it.</summary>
/// <param name="Ticket">Null: a test print.</param>
/// <param name="Because">Of an unknown or failed one.</param>
public sealed record PrintView(PrintJobId Job, PrinterId Printer, TicketNo? Ticket, bool Again, PrintState State, PrintTrouble? Because, DateTimeOffset Since)
{
    /// <summary>More than a hall's kiosks have on the way at once.</summary>
    private const int Shown = 20;

    /// <summary>The latest of today, in the order they were asked for.</summary>
    public static ImmutableArray<PrintView> Latest(HallDay day) =>
        [.. day.Prints.Values.OrderByDescending(p => p.Order).Take(Shown).OrderBy(p => p.Order).Select(Of)];

    public static PrintView Of(Print p) => new(p.Id, p.Printer, p.Ticket, p.Again, p.State, p.Because, p.Since);
}
