using System.Collections.Immutable;
using Yitai.Company;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.Core.Tests.Laws;

/// <summary>Every command, found by reflection, with every combination of the worst values its fields can hold: answered, never thrown.</summary>
/// <remarks>The command's own time is the host's and never hostile.</remarks>
public sealed class Against_hostile_input
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));

    private static readonly PrintJobId APrint = new(NameBasedId.Of("print", "0"));

    public static TheoryData<Type> FloorCommands => [.. typeof(FloorCommand).GetNestedTypes()];

    public static TheoryData<Type> CompanyCommands => [.. typeof(CompanyCommand).GetNestedTypes()];

    [Theory]
    [MemberData(nameof(FloorCommands))]
    public void The_floor_answers(Type command)
    {
        var lived = Run.Of([.. Enumerable.Range(1, 300).Select(i => (int)(i * 7_654_321L % 1_000_000_007))]).Last(s => s.After.IsOpen && s.After.Present.Count > 2);
        HallDay[] floors = [HallDay.Start, FloorEvolution.Evolve(HallDay.Start, new FloorFact.SettingsChanged(TestHall.Settings, At)), lived.After];
        foreach (var floor in floors)
        {
            foreach (var hostile in Commands<FloorCommand>(command, lived.Command.At))
            {
                var decision = FloorDecider.Decide(floor, hostile);
                if (decision is Decision<FloorFact>.Accepted accepted)
                {
                    Assert.Empty(Invariants.Broken(accepted.Facts.Aggregate(floor, FloorEvolution.Evolve)).Select(b => $"{hostile}: {b}"));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(CompanyCommands))]
    public void The_company_answers(Type command)
    {
        var company = CompanyEvolution.Evolve(Yitai.Company.Company.Start, new CompanyFact.HallAdded(new HallId("demo"), new Words("厅", "Hall"), At));
        foreach (var hostile in Commands<CompanyCommand>(command, At))
        {
            if (CompanyDecider.Decide(company, hostile) is Decision<CompanyFact>.Accepted accepted)
            {
                accepted.Facts.Aggregate(company, CompanyEvolution.Evolve);
            }
        }
    }

    /// <summary>Queueing is done by policies alone, never from outside.</summary>
    public static TheoryData<Type> MessagesCommands => [.. typeof(MessagesCommand).GetNestedTypes().Where(t => t != typeof(MessagesCommand.QueueMessage))];

    [Theory]
    [MemberData(nameof(MessagesCommands))]
    public void The_outbox_answers(Type command)
    {
        var queued = MessagesEvolution.Evolve(Outbox.Start, new MessagesFact.MessageQueued(
            new MessageNo(1), default, MessageKind.Called, Language.Zh, ImmutableSortedDictionary<string, string>.Empty, "", At, At));
        foreach (var outbox in new[] { Outbox.Start, queued, MessagesEvolution.Evolve(queued, new MessagesFact.MessageTaken(new MessageNo(1), 1, At)) })
        {
            foreach (var hostile in Commands<MessagesCommand>(command, At))
            {
                if (MessagesDecider.Decide(outbox, hostile) is Decision<MessagesFact>.Accepted accepted)
                {
                    accepted.Facts.Aggregate(outbox, MessagesEvolution.Evolve);
                }
            }
        }
    }

    private static IEnumerable<TCommand> Commands<TCommand>(Type type, DateTimeOffset at)
    {
        var constructor = type.GetConstructors().Single(c => c.GetParameters().Any(p => p.Name == "At"));
        IEnumerable<ImmutableList<object?>> rows = [[]];
        foreach (var parameter in constructor.GetParameters())
        {
            var values = parameter.Name == "At" ? [at] : Worst(parameter.ParameterType);
            rows = rows.SelectMany(r => values.Select(v => r.Add(v)));
        }

        return rows.Select(r => (TCommand)constructor.Invoke([.. r]));
    }

    private static object?[] Worst(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => [null, .. Worst(inner)],
        _ when type == typeof(CounterNo) => [default(CounterNo), new CounterNo(int.MinValue), new CounterNo(1), new CounterNo(3)],
        _ when type == typeof(VisitNo) => [default(VisitNo), new VisitNo(-1), new VisitNo(1), new VisitNo(int.MaxValue)],
        _ when type == typeof(TicketNo) => [default(TicketNo), new TicketNo(""), new TicketNo("A001"), new TicketNo("A\0")],
        _ when type == typeof(PrintJobId) => [default(PrintJobId), APrint],
        _ when type == typeof(PrinterId) => [default(PrinterId), new PrinterId("p0"), new PrinterId("\0")],
        _ when type == typeof(LineId) => [default(LineId), new LineId("business"), new LineId("\0")],
        _ when type == typeof(StaffId) => [default(StaffId), new StaffId(""), new StaffId("2001"), new StaffId("9\n9")],
        _ when type == typeof(HallId) => [default(HallId), new HallId("demo"), new HallId("../etc")],
        _ when type == typeof(SubjectId) => [default(SubjectId)],
        _ when type == typeof(MessageNo) => [default(MessageNo), new MessageNo(1), new MessageNo(int.MaxValue)],
        _ when type == typeof(Money) => [new Money(long.MinValue), Money.Zero, new Money(long.MaxValue)],
        _ when type == typeof(MessageSettings) => [null, new MessageSettings(true, int.MinValue, new Money(long.MaxValue)), MessageSettings.Default],
        _ when type == typeof(string) => [null, "", "\0", new string('长', 100_000)],
        _ when type == typeof(TimeSpan) => [TimeSpan.MinValue, TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.MaxValue],
        _ when type == typeof(DateTimeOffset) => [DateTimeOffset.MinValue, DateTimeOffset.MaxValue, At, At.AddMinutes(1)],
        _ when type == typeof(DateOnly) => [DateOnly.MinValue, DateOnly.MaxValue],
        _ when type == typeof(ImmutableArray<LineId>) =>
            [default(ImmutableArray<LineId>), ImmutableArray<LineId>.Empty, ImmutableArray.Create(default(LineId)), ImmutableArray.Create(new LineId("business")),
             ImmutableArray.CreateRange(Enumerable.Repeat(new LineId("cash"), 10_000))],
        _ when type == typeof(bool) => [false, true],
        _ when type == typeof(int) => [int.MinValue, 0, 1, int.MaxValue],
        _ when type == typeof(long) => [long.MinValue, 0L, 1L, long.MaxValue],
        _ when type.IsEnum => [.. type.GetEnumValues().Cast<object>(), Enum.ToObject(type, 99)],
        _ when type == typeof(Words) => [null, new Words(null!, null!), new Words("", ""), new Words("\0", "x"), new Words("厅", "Hall")],
        _ when type == typeof(ReportedDay) => [new ReportedDay(0, 0, 0, false, 0), new ReportedDay(int.MinValue, int.MaxValue, -1, true, long.MinValue)],
        _ when type == typeof(HallSettings) =>
            [null, new HallSettings(null!, null!, default, default, default, default, null!), TestHall.Settings with { Calendar = new BusinessCalendar(null!, TimeOnly.MaxValue) },
             TestHall.Settings with { Counters = [] }, TestHall.Settings],
        _ => throw new InvalidOperationException($"no hostile values are known for {type.Name}: add some"),
    };
}
