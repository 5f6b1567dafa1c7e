using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Core.Tests.Floor;

public sealed class Checking_settings
{
    private static readonly HallSettings Good = TestHall.Settings;

    [Fact]
    public void Good_settings_have_no_problem() => Assert.Null(SettingsCheck.Problem(Good));

    public static TheoryData<string, HallSettings?> Bad => new()
    {
        { "nothing", null },
        { "no name", Good with { Name = null! } },
        { "a name in one language", Good with { Name = new Words("厅", null!) } },
        { "an empty name", Good with { Name = new Words("厅", "") } },
        { "a name with blanks around it", Good with { Name = new Words("厅", " Hall ") } },
        { "a name with a line feed", Good with { Name = new Words("厅", "Ha\nll") } },
        { "a name with U+0000", Good with { Name = new Words("厅", "Ha\0ll") } },
        { "a name of 61 characters", Good with { Name = new Words("厅", new string('x', 61)) } },
        { "no calendar", Good with { Calendar = null! } },
        { "a zone nobody knows", Good with { Calendar = Good.Calendar with { ZoneId = "Mars/Olympus" } } },
        { "no zone", Good with { Calendar = Good.Calendar with { ZoneId = null! } } },
        { "an empty zone", Good with { Calendar = Good.Calendar with { ZoneId = "" } } },
        { "a rollover in the afternoon", Good with { Calendar = Good.Calendar with { Rollover = new TimeOnly(12, 1) } } },
        { "no hours", Good with { Hours = default } },
        { "six days", Good with { Hours = Good.Hours[..6] } },
        { "closing at opening", Good with { Hours = Good.Hours.SetItem(0, new OpeningHours(new TimeOnly(9, 0), new TimeOnly(9, 0))) } },
        { "closing before opening", Good with { Hours = Good.Hours.SetItem(0, new OpeningHours(new TimeOnly(9, 0), new TimeOnly(8, 0))) } },
        { "open over the rollover", Good with { Hours = Good.Hours.SetItem(0, new OpeningHours(new TimeOnly(3, 0), new TimeOnly(12, 0))) } },
        { "lines left out", Good with { Lines = default } },
        { "no lines", Good with { Lines = [] } },
        { "a line that is nothing", Good with { Lines = Good.Lines.Add(null!) } },
        { "41 lines", Good with { Lines = [.. Enumerable.Range(0, 41).Select(i => Good.Lines[0] with { Id = new LineId("l" + i), Letter = $"{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}" })] } },
        { "a line twice", Good with { Lines = Good.Lines.Add(Good.Lines[0] with { Letter = "X" }) } },
        { "a line without an id", WithLine(l => l with { Id = default }) },
        { "a line id in capitals", WithLine(l => l with { Id = new LineId("VIP") }) },
        { "a letter twice", WithLine(l => l with { Letter = "A" }) },
        { "no letter", WithLine(l => l with { Letter = null! }) },
        { "three letters", WithLine(l => l with { Letter = "ABC" }) },
        { "a small letter", WithLine(l => l with { Letter = "v" }) },
        { "a line without needs", WithLine(l => l with { Needs = null! }) },
        { "needs of 121 characters", WithLine(l => l with { Needs = new Words("", new string('x', 121)) }) },
        { "a width of 0", WithLine(l => l with { Width = 0 }) },
        { "a width of 7", WithLine(l => l with { Width = 7 }) },
        { "a quota of 0", WithLine(l => l with { DailyQuota = 0 }) },
        { "a first ticket after opening", WithLine(l => l with { IssueBeforeOpening = TimeSpan.FromSeconds(-1) }) },
        { "a last ticket nine hours before closing", WithLine(l => l with { LastTicketBeforeClosing = TimeSpan.FromHours(9) }) },
        { "a service of no time", WithLine(l => l with { TypicalService = TimeSpan.Zero }) },
        { "a wait limit of ever", WithLine(l => l with { WaitLimit = TimeSpan.MaxValue }) },
        { "counters left out", Good with { Counters = default } },
        { "no counters", Good with { Counters = [] } },
        { "a counter that is nothing", Good with { Counters = Good.Counters.Add(null!) } },
        { "a counter twice", Good with { Counters = Good.Counters.Add(Good.Counters[0]) } },
        { "counter 0", WithCounter(c => c with { No = default }) },
        { "counter 1000", WithCounter(c => c with { No = new CounterNo(1000) }) },
        { "a counter without lines", WithCounter(c => c with { Lines = [] }) },
        { "a counter whose lines are left out", WithCounter(c => c with { Lines = default }) },
        { "a counter with a line the hall does not have", WithCounter(c => c with { Lines = [new LineId("nowhere")] }) },
        { "a counter with a line twice", WithCounter(c => c with { Lines = [Good.Lines[0].Id, Good.Lines[0].Id] }) },
        { "an order left out", Good with { ClassOrder = default } },
        { "an order with a group left out", Good with { ClassOrder = Good.ClassOrder.Add(default) } },
        { "an order with an empty group", Good with { ClassOrder = Good.ClassOrder.Add([]) } },
        { "a class that is missing", Good with { ClassOrder = Good.ClassOrder.RemoveAt(0) } },
        { "a class twice", Good with { ClassOrder = Good.ClassOrder.Add([CustomerClass.Vip]) } },
        { "a class nobody knows", Good with { ClassOrder = Good.ClassOrder.Add([(CustomerClass)99]) } },
        { "no limits", Good with { Limits = null! } },
        { "a greeting at once", WithLimits(l => l with { GreetWithin = TimeSpan.Zero }) },
        { "11 recalls", WithLimits(l => l with { RecallLimit = 11 }) },
        { "recalls backwards", WithLimits(l => l with { RecallSpacing = TimeSpan.FromSeconds(-1) }) },
        { "no absence at all", WithLimits(l => l with { AwayLimit = TimeSpan.Zero }) },
        { "minus one away", WithLimits(l => l with { AwayAtOnce = -1 }) },
        { "undo after an hour", WithLimits(l => l with { UndoWithin = TimeSpan.FromHours(1) }) },
        { "a return before everybody", WithLimits(l => l with { ReturnAfter = -1 }) },
        { "no miss", WithLimits(l => l with { MissLimit = 0 }) },
        { "11 postponements", WithLimits(l => l with { PostponeLimit = 11 }) },
        { "an appointment a day early", WithLimits(l => l with { AppointmentEarly = TimeSpan.FromDays(1) }) },
        { "an appointment never late", WithLimits(l => l with { AppointmentLate = TimeSpan.MaxValue }) },
        { "a rating for ever", WithLimits(l => l with { RateWithin = TimeSpan.MaxValue }) },
    };

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void Bad_settings_have_one(string what, HallSettings? settings)
    {
        var problem = SettingsCheck.Problem(settings);
        Assert.True(problem is { Zh.Length: > 0, En.Length: > 0 }, what);
    }

    [Fact]
    public void A_hall_may_close_after_midnight() =>
        Assert.Null(SettingsCheck.Problem(Good with { Hours = Good.Hours.SetItem(0, new OpeningHours(new TimeOnly(18, 0), new TimeOnly(2, 0))) }));

    private static HallSettings WithLine(Func<Line, Line> change) => Good with { Lines = Good.Lines.SetItem(2, change(Good.Lines[2])), Counters = [Good.Counters[0]] };

    private static HallSettings WithCounter(Func<CounterPlan, CounterPlan> change) => Good with { Counters = Good.Counters.SetItem(2, change(Good.Counters[2])) };

    private static HallSettings WithLimits(Func<FloorLimits, FloorLimits> change) => Good with { Limits = change(Good.Limits) };
}
