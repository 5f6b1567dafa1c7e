using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Floor;

public static partial class FloorDecider
{
    /// <summary>The same job asked for twice is one job; a ticket is on its way to one printer at a time.</summary>
    private static Decision<FloorFact> RequestPrint(HallDay day, FloorCommand.RequestPrint c)
    {
        if (day.Prints.ContainsKey(c.Job))
        {
            return ImmutableArray<FloorFact>.Empty;
        }

        if (c.Ticket is { } no && day.Ticket(no) is null)
        {
            return new FloorRefusal.UnknownTicket(no);
        }

        var before = c.Ticket is null ? [] : day.Prints.Values.Where(p => p.Ticket == c.Ticket).ToList();
        return before.Any(p => p.IsOpen)
            ? new FloorRefusal.PrintGoing(c.Ticket!.Value)
            : new FloorFact.PrintRequested(c.Job, c.Printer, c.Ticket, Again: before.Count > 0, c.At);
    }

    private static Decision<FloorFact> SendPrint(HallDay day, FloorCommand.SendPrint c) => Of(day, c.Job, c.Printer) switch
    {
        null => new FloorRefusal.UnknownPrint(c.Job),
        { State: PrintState.Requested } => new FloorFact.PrintSent(c.Job, c.At),
        _ => new FloorRefusal.PrintNotWaiting(c.Job),
    };

    /// <summary>What the agent tells late is still news where nothing was known.</summary>
    private static Decision<FloorFact> EndPrint(HallDay day, FloorCommand.EndPrint c) => Of(day, c.Job, c.Printer) switch
    {
        null => new FloorRefusal.UnknownPrint(c.Job),
        _ when c.Outcome is not (PrintState.Confirmed or PrintState.Unknown or PrintState.Failed) => new FloorRefusal.PrintNotOver(c.Job),
        { State: PrintState.Sent } or { State: PrintState.Unknown, Because: PrintTrouble.NoWord } => new FloorFact.PrintEnded(c.Job, c.Outcome, c.Because, c.At),
        _ => new FloorRefusal.PrintNotSent(c.Job),
    };

    private static Decision<FloorFact> GiveUpPrint(HallDay day, FloorCommand.GiveUpPrint c)
    {
        if (day.Prints.GetValueOrDefault(c.Job) is not { } print || FloorTimers.PrintDue(print) != c.Due || c.At < c.Due)
        {
            return new FloorRefusal.TimerNotRunning(FloorTimers.PrintTimerId(c.Job));
        }

        return print.State == PrintState.Requested
            ? new FloorFact.PrintEnded(c.Job, PrintState.Failed, PrintTrouble.NotTaken, c.At)
            : new FloorFact.PrintEnded(c.Job, PrintState.Unknown, PrintTrouble.NoWord, c.At);
    }

    /// <summary>Null also when it is another printer's.</summary>
    private static Print? Of(HallDay day, PrintJobId job, PrinterId printer) =>
        day.Prints.GetValueOrDefault(job) is { } print && print.Printer == printer ? print : null;
}
