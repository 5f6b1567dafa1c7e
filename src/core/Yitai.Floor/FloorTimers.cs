using System.Collections.Immutable;
using System.Diagnostics;
using Yitai.Kernel;

namespace Yitai.Floor;

/// <summary>The floor's timers as a fold of its state, and the command each one sends when it is due. Late means once.</summary>
public static class FloorTimers
{
    public const string RolloverId = "rollover";

    /// <summary>Paper that comes out later finds nobody in front of the printer.</summary>
    private static readonly TimeSpan TakeWithin = TimeSpan.FromSeconds(15);

    /// <summary>Longer than an agent waits for a printer in all.</summary>
    private static readonly TimeSpan EndWithin = TimeSpan.FromSeconds(60);

    public static string PrintTimerId(PrintJobId job) => "print/" + job;

    public static string AwayId(CounterNo counter) => "away/" + counter;

    public static string AutoCallId(CounterNo counter) => "auto-call/" + counter;

    public static ImmutableArray<PendingTimer> Running(HallDay day)
    {
        var timers = ImmutableArray.CreateBuilder<PendingTimer>();
        foreach (var print in day.Prints.Values)
        {
            if (PrintDue(print) is { } due)
            {
                timers.Add(new PendingTimer(PrintTimerId(print.Id), due));
            }
        }

        if (!day.IsOpen)
        {
            return timers.ToImmutable();
        }

        timers.Add(new PendingTimer(RolloverId, Rollover(day)));
        foreach (var counter in day.Counters.Values)
        {
            if (AwayDue(day, counter) is { } due)
            {
                timers.Add(new PendingTimer(AwayId(counter.No), due));
            }
        }

        if (AutoCall.Next(day) is { } call)
        {
            timers.Add(new PendingTimer(AutoCallId(call.Counter), call.Due));
        }

        return timers.ToImmutable();
    }

    public static FloorCommand Command(PendingTimer timer, DateTimeOffset at) => timer.Id.Split('/') switch
    {
        [RolloverId] => new FloorCommand.CloseDay(timer.Due, at),
        ["print", var job] => new FloorCommand.GiveUpPrint(new PrintJobId(Guid.ParseExact(job, "N")), timer.Due, at),
        ["auto-call", var counter] => new FloorCommand.CallForIdle(new CounterNo(int.Parse(counter)), timer.Due, at),
        ["away", var counter] => new FloorCommand.NoteAwayTooLong(new CounterNo(int.Parse(counter)), timer.Due, at),
        _ => throw new UnreachableException($"no timer {timer.Id}"),
    };

    /// <summary>When the open day is closed by force.</summary>
    public static DateTimeOffset Rollover(HallDay day) => day.Settings!.Calendar.EndOf(day.On!.Value);

    /// <summary>When an absence becomes too long; null: nobody is away here, or it is noted already.</summary>
    public static DateTimeOffset? AwayDue(HallDay day, Counter counter) =>
        counter is Counter.Paused { Reason: PauseReason.Away, TooLong: false } or Counter.LeftService { TooLong: false }
            ? counter.Since + day.Settings!.Limits.AwayLimit
            : null;

    /// <summary>When nobody waits for this job's next word any more; null: it is over.</summary>
    public static DateTimeOffset? PrintDue(Print print) => print.State switch
    {
        PrintState.Requested => print.Since + TakeWithin,
        PrintState.Sent => print.Since + EndWithin,
        _ => null,
    };
}
