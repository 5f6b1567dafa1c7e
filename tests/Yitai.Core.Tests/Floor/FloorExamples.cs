using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;
using static Yitai.Floor.FloorFact;

namespace Yitai.Core.Tests.Floor;

/// <summary>The words in which the examples of the floor are written: a small hall on Monday, 23 November 2026, open from 9 to 17.</summary>
public abstract class FloorExamples
{
    protected static readonly LineId Business = new("business");
    protected static readonly LineId Cash = new("cash");
    protected static readonly LineId Vip = new("vip");

    protected static readonly CounterNo One = new(1);
    protected static readonly CounterNo Two = new(2);
    protected static readonly CounterNo Three = new(3);
    protected static readonly CounterNo Ninety = new(90);

    protected static readonly StaffId Li = new("1001");
    protected static readonly StaffId Wang = new("1002");
    protected static readonly StaffId Zhao = new("1003");

    protected static readonly TicketNo A001 = new("A001");
    protected static readonly TicketNo A002 = new("A002");
    protected static readonly TicketNo A003 = new("A003");
    protected static readonly TicketNo A004 = new("A004");
    protected static readonly TicketNo B001 = new("B001");
    protected static readonly TicketNo V001 = new("V001");

    protected static readonly VisitNo First = new(1);

    protected static readonly DateOnly Monday = new(2026, 11, 23);

    protected static DateTimeOffset At(int hour, int minute, int second = 0) =>
        new(2026, 11, 23, hour, minute, second, TimeSpan.FromHours(8));

    protected static DateTimeOffset Tomorrow(int hour, int minute) => At(hour, minute).AddDays(1);

    protected static HallSettings Settings => TestHall.Settings;

    /// <summary>The same hall with other limits.</summary>
    protected static HallSettings With(Func<FloorLimits, FloorLimits> change) => Settings with { Limits = change(Settings.Limits) };

    /// <summary>The same hall with one line changed.</summary>
    protected static HallSettings With(LineId line, Func<Line, Line> change) =>
        Settings with { Lines = [.. Settings.Lines.Select(l => l.Id == line ? change(l) : l)] };

    /// <summary>A hall nobody founded yet.</summary>
    protected static Given Nothing => new(HallDay.Start);

    protected static Given Founded(HallSettings settings) => new(Fold(HallDay.Start, [new SettingsChanged(settings, At(7, 0))]));

    /// <summary>The hall is open since 8:30, and this happened.</summary>
    protected static Given Given(params ReadOnlySpan<FloorFact> facts) => Given(Settings, facts);

    protected static Given Given(HallSettings settings, params ReadOnlySpan<FloorFact> facts) => new(Fold(Fold(HallDay.Start,
        [
            new SettingsChanged(settings, At(7, 0)),
            new DayOpened(Monday, At(9, 0), At(17, 0), new CarryOver(settings, 0), At(8, 30)),
        ]), facts));

    protected static TicketIssued Issued(TicketNo no, DateTimeOffset at, CustomerClass of = CustomerClass.Ordinary) =>
        Issued(no, at, [no.Value[0] switch { 'A' => Business, 'B' => Cash, _ => Vip }], of);

    protected static TicketIssued Issued(TicketNo no, DateTimeOffset at, ImmutableArray<LineId> services, CustomerClass of = CustomerClass.Ordinary) =>
        new(no, VisitOf(no), services, of, Channel.Guide, null, null, at, 0, null, at);

    /// <summary>Someone with an appointment who came in time: the place is the booked time.</summary>
    protected static TicketIssued Booked(TicketNo no, DateTimeOffset bookedFor, DateTimeOffset at) =>
        Issued(no, at, CustomerClass.Appointment) with { BookedFor = bookedFor, PlaceAt = bookedFor };

    /// <summary>In these examples each ticket has its own visit: A001's is 1, B001's is 101.</summary>
    protected static VisitNo VisitOf(TicketNo no) => new(((no.Value[0] - 'A') * 100) + int.Parse(no.Value.AsSpan(1)));

    protected static CounterOpened Opened(CounterNo no, StaffId clerk, params ReadOnlySpan<LineId> lines) =>
        new(no, clerk, lines.IsEmpty ? TestHall.Settings.Counter(no)!.Lines : [.. lines], At(8, 45));

    protected static TicketCalled Called(TicketNo no, CounterNo by, DateTimeOffset at, ChoiceReason why = ChoiceReason.OnlyOne, int passed = 0) =>
        new(no, by, why, at) { Passed = passed };

    private static HallDay Fold(HallDay day, ReadOnlySpan<FloorFact> facts)
    {
        foreach (var fact in facts)
        {
            // Whoever has a ticket came in before.
            if (fact is TicketIssued issued && !day.Visits.ContainsKey(issued.Visit))
            {
                day = FloorEvolution.Evolve(day, new VisitArrived(issued.Visit, issued.Through, issued.At));
            }

            day = FloorEvolution.Evolve(day, fact);
        }

        return day;
    }
}
