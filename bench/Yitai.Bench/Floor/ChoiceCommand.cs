using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Yitai.Floor;
using Yitai.Kernel;
using Command = System.CommandLine.Command;

namespace Yitai.Bench.Floor;

/// <summary><c>choice</c>: how long it takes to choose the next ticket among many who wait, with every rule on.</summary>
public static class ChoiceCommand
{
    private static readonly LineId Business = new("business");
    private static readonly LineId Cash = new("cash");
    private static readonly LineId Work = new("work");
    private static readonly CounterNo One = new(1);
    private static readonly DateTimeOffset Morning = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    public static Command Make()
    {
        var waiting = new Option<int>("--waiting") { Description = "tickets that wait", DefaultValueFactory = _ => 500 };
        var command = new Command("choice", "Choosing the next ticket under all rules") { waiting };
        command.SetAction(parsed =>
        {
            Console.WriteLine(Machine.Description);
            var day = Day(parsed.GetValue(waiting));
            var counter = (Counter.Staffed)day.At(One);
            var at = Morning.AddMinutes(90);
            for (var warm = 0; warm < 5_000; warm++)
            {
                Choice.For(day, counter, at);
            }

            var times = new double[20_000];
            for (var i = 0; i < times.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                Choice.For(day, counter, at);
                times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            }

            Array.Sort(times);
            Console.WriteLine($"{parsed.GetValue(waiting)} waiting, all rules: p50 {times[times.Length / 2]:0} µs, p99 {times[times.Length * 99 / 100]:0} µs, longest {times[^1]:0} µs");
        });
        return command;
    }

    private static HallDay Day(int waiting)
    {
        var day = HallDay.Start;
        Send(new FloorCommand.ChangeSettings(Settings, Morning));
        Send(new FloorCommand.OpenDay(Morning));
        Send(new FloorCommand.OpenCounter(One, new StaffId("1001"), [], Morning));
        var chance = new Random(1);
        CustomerClass[] classes = [CustomerClass.Vip, CustomerClass.Elderly, CustomerClass.Ordinary, CustomerClass.Ordinary];
        for (var i = 0; i < waiting; i++)
        {
            LineId line = chance.Next(10) switch { 0 => Work, < 4 => Cash, _ => Business };
            Send(new FloorCommand.IssueTicket(null, [line], classes[chance.Next(classes.Length)], Channel.Guide, null, null, Morning.AddSeconds(i * 10)));
        }

        return day;

        void Send(FloorCommand command) => day = FloorDecider.Decide(day, command) is Decision<FloorFact>.Accepted accepted
            ? accepted.Facts.Aggregate(day, FloorEvolution.Evolve)
            : throw new InvalidOperationException($"{command} was refused");
    }

    private static HallSettings Settings { get; } = new(
        new Words("厅", "Hall"), new BusinessCalendar("Asia/Shanghai", new TimeOnly(4, 0)), [.. Enumerable.Repeat(new OpeningHours(new(9, 0), new(18, 0)), 7)],
        [Line(Business, "A"), Line(Cash, "B") with { Overflow = new LineOverflow(10, TimeSpan.FromMinutes(20)) }, Line(Work, "C") with { Internal = true }],
        [new CounterPlan(One, new Words("一", "One"), [Business, Work]) { Helps = [Cash] }],
        [
            [CustomerClass.Urgent], [CustomerClass.Vip], [CustomerClass.Appointment],
            [CustomerClass.Elderly, CustomerClass.Disabled, CustomerClass.Pregnant, CustomerClass.WithInfant], [CustomerClass.Ordinary],
        ],
        FloorLimits.Default)
    {
        Choosing = new ChoiceRules([0, 3, 1, 2, 1], TimeSpan.FromMinutes(30), OverLimitFirst: true, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20), HideUntilCalled: true),
    };

    private static Line Line(LineId id, string letter) => new(
        id, letter, 3, new Words(letter, letter), new Words("", ""), null, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromMinutes(6), TimeSpan.FromHours(2), OnKiosk: true);
}
