using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Floor;

/// <summary>How a hall works. A template gives the first one; from then on each change is a fact.</summary>
/// <param name="Lines">1 to 40, letters unique; the order is the order on the kiosk.</param>
/// <param name="Counters">1 to 200, numbers unique.</param>
/// <param name="Hours">Opening hours by weekday, Monday first; null: closed that day (the day may still be opened by hand).</param>
/// <param name="ClassOrder">Groups of classes, first served first; classes in one group are equal. Each class in exactly one group.</param>
public sealed record HallSettings(
    Words Name,
    BusinessCalendar Calendar,
    ImmutableArray<OpeningHours?> Hours,
    ImmutableArray<Line> Lines,
    ImmutableArray<CounterPlan> Counters,
    ImmutableArray<ImmutableArray<CustomerClass>> ClassOrder,
    FloorLimits Limits)
{
    /// <summary>How the next ticket is chosen beyond the class order.</summary>
    public ChoiceRules Choosing { get; init; } = ChoiceRules.Plain;

    public Line? Line(LineId id) => Lines.FirstOrDefault(l => l.Id == id);

    public CounterPlan? Counter(CounterNo no) => Counters.FirstOrDefault(c => c.No == no);

    /// <summary>0 is served first.</summary>
    public int Rank(CustomerClass of)
    {
        for (var rank = 0; rank < ClassOrder.Length; rank++)
        {
            if (ClassOrder[rank].Contains(of))
            {
                return rank;
            }
        }

        return ClassOrder.Length;
    }
}

/// <summary>When a hall is open on a business day, local time; <paramref name="Closes"/> is later in it than <paramref name="Opens"/>
/// and may lie after midnight.</summary>
public sealed record OpeningHours(TimeOnly Opens, TimeOnly Closes);

/// <summary>A service line (业务队列).</summary>
/// <param name="Letter">1 or 2 capital letters, unique in the hall.</param>
/// <param name="Width">Digits of the number at least, 1 to 6.</param>
/// <param name="Needs">What a customer needs to have with them, in one line; may be empty.</param>
/// <param name="DailyQuota">Tickets a business day at most; null: no limit.</param>
/// <param name="IssueBeforeOpening">How long before opening the first ticket is given, 0 to 4 h.</param>
/// <param name="LastTicketBeforeClosing">How long before closing the last one is given, 0 to 8 h.</param>
/// <param name="TypicalService">What a service takes before the day has its own figures, 1 min to 4 h.</param>
/// <param name="WaitLimit">A wait beyond it is shown as broken, 1 min to 8 h.</param>
/// <param name="OnKiosk">False: only staff give this line's tickets.</param>
public sealed record Line(
    LineId Id, string Letter, int Width, Words Name, Words Needs, int? DailyQuota,
    TimeSpan IssueBeforeOpening, TimeSpan LastTicketBeforeClosing, TimeSpan TypicalService, TimeSpan WaitLimit, bool OnKiosk)
{
    /// <summary>Work of the hall itself, called when no customer waits (先外后内).</summary>
    public bool Internal { get; init; }

    /// <summary>When counters that help with the line call from it too; null: never.</summary>
    public LineOverflow? Overflow { get; init; }
}

/// <summary>When a line has too many: one of the two is enough, and at least one is given.</summary>
/// <param name="Waiting">So many wait or more, 1 to 500.</param>
/// <param name="Wait">Somebody has waited so long or longer, 1 min to 8 h.</param>
public sealed record LineOverflow(int? Waiting, TimeSpan? Wait);

/// <summary>A counter (台席) and the lines it can serve; the clerk's skills narrow them further.</summary>
/// <param name="Lines">In the hall's settings; at least one.</param>
public sealed record CounterPlan(CounterNo No, Words Name, ImmutableArray<LineId> Lines)
{
    /// <summary>Other lines of the hall it calls from when they overflow and it has nobody of its own.</summary>
    public ImmutableArray<LineId> Helps { get; init; } = [];
}

/// <summary>The numbers of the floor's rules.</summary>
/// <param name="GreetWithin">From arrival to greeting; later is late.</param>
/// <param name="RecallLimit">Recalls of one call at most, 0 to 10.</param>
/// <param name="RecallSpacing">Between call and recall, and between recalls, at least.</param>
/// <param name="AwayLimit">A temporary absence beyond it raises an alarm.</param>
/// <param name="AwayAtOnce">How many counters may be away at the same time.</param>
/// <param name="UndoWithin">How long the last press at a counter can be taken back.</param>
/// <param name="ReturnAfter">A missed customer who returns comes after so many who wait in the line; 0: first.</param>
/// <param name="MissLimit">After so many misses a ticket is void and cannot return; 1 to 10.</param>
/// <param name="PostponeLimit">How often a customer may postpone, 0 to 10.</param>
/// <param name="AppointmentEarly">Before the booked time an appointment is not called, but for this long.</param>
/// <param name="AppointmentLate">Later than this after the booked time the place is no longer kept.</param>
/// <param name="RateWithin">How long after the end of service a rating is taken.</param>
public sealed record FloorLimits(
    TimeSpan GreetWithin, int RecallLimit, TimeSpan RecallSpacing, TimeSpan AwayLimit, int AwayAtOnce, TimeSpan UndoWithin,
    int ReturnAfter, int MissLimit, int PostponeLimit, TimeSpan AppointmentEarly, TimeSpan AppointmentLate, TimeSpan RateWithin)
{
    /// <summary>How often a waiting customer may step out and keep the place, 0 to 5.</summary>
    public int StepOutLimit { get; init; }

    /// <summary>For how long at most, 1 min to 2 h.</summary>
    public TimeSpan StepOutFor { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Where a template is silent. 15 s, 10 min and one away are the service standards' own figures (B002, A000).</summary>
    public static FloorLimits Default { get; } = new(
        GreetWithin: TimeSpan.FromSeconds(15), RecallLimit: 3, RecallSpacing: TimeSpan.FromSeconds(10),
        AwayLimit: TimeSpan.FromMinutes(10), AwayAtOnce: 1, UndoWithin: TimeSpan.FromSeconds(30),
        ReturnAfter: 3, MissLimit: 3, PostponeLimit: 2,
        AppointmentEarly: TimeSpan.FromMinutes(10), AppointmentLate: TimeSpan.FromMinutes(15), RateWithin: TimeSpan.FromMinutes(30))
    {
        StepOutLimit = 1,
    };
}
