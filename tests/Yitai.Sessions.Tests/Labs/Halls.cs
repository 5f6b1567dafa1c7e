using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Storage;
using static Yitai.Floor.FloorCommand;

namespace Yitai.Sessions.Tests.Labs;

/// <summary>Halls to test in, and the commands of a day in few words.</summary>
internal static class Halls
{
    public static readonly HallId North = new("north");
    public static readonly HallId South = new("south");
    public static readonly LineId Business = new("business");

    public static HallSettings Settings(int counters = 4) => new(
        new Words("示范厅", "Demo hall"), new BusinessCalendar("Asia/Shanghai", new TimeOnly(4, 0)),
        [.. Enumerable.Repeat(new OpeningHours(new TimeOnly(8, 0), new TimeOnly(20, 0)), 7)],
        [new Line(Business, "A", 3, new Words("业务办理", "Business"), new Words("身份证", "Identity card"), null, TimeSpan.Zero, TimeSpan.Zero,
            TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(20), OnKiosk: true)],
        [.. Enumerable.Range(1, counters).Select(n => new CounterPlan(new CounterNo(n), new Words($"{n} 号", $"No {n}"), [Business]))],
        [[.. Enum.GetValues<CustomerClass>()]],
        FloorLimits.Default with { MissLimit = 1, AwayAtOnce = 200 });

    /// <summary>Founds the hall and opens its day, all counters staffed.</summary>
    public static async Task OpenHallAsync(this Node node, HallId hall, int counters = 4)
    {
        await node.AcceptAsync(hall, new ChangeSettings(Settings(counters), default));
        await node.OpenDayAsync(hall, counters);
    }

    public static async Task OpenDayAsync(this Node node, HallId hall, int counters = 4)
    {
        await node.AcceptAsync(hall, new OpenDay(default));
        await Task.WhenAll(Enumerable.Range(1, counters).Select(n => node.AcceptAsync(hall, new OpenCounter(new CounterNo(n), new StaffId($"100{n}"), [], default))));
    }

    public static FloorCommand Issue() => new IssueTicket(null, [Business], CustomerClass.Ordinary, Channel.Guide, null, null, default);

    public static FloorCommand Call(int counter = 1) => new CallNext(new CounterNo(counter), default);

    public static FloorCommand Miss(int counter = 1) => new MissTicket(new CounterNo(counter), default);

    public static TicketNo TicketOf(this Answer.Accepted answer) => answer.Facts.Select(f => f.Fact).OfType<FloorFact.TicketIssued>().Single().Ticket;

    public static async Task<List<FactRow>> AllFactsAsync(this IFactLog log, HallId hall, long after = 0)
    {
        var rows = new List<FactRow>();
        while (await log.ReadAsync(StreamId.Hall(hall), after, 1000, CancellationToken.None) is { Count: > 0 } page)
        {
            rows.AddRange(page);
            after = page[^1].Seq;
        }

        return rows;
    }

    public static async Task<long> SeqAsync(this IFactLog log, HallId hall) => (await log.HeadAsync(StreamId.Hall(hall), CancellationToken.None)).Seq;

    public static void AssertSameAnswer(Answer.Accepted first, Answer again)
    {
        var accepted = Assert.IsType<Answer.Accepted>(again);
        Assert.Equal((first.Stream, first.FirstSeq, first.LastSeq), (accepted.Stream, accepted.FirstSeq, accepted.LastSeq));
        Assert.Equal(Dump.Of(first.Facts), Dump.Of(accepted.Facts));
    }

    public static ImmutableArray<Envelope> Together(Guid id, params (HallId Hall, FloorCommand Command)[] parts) =>
        [.. parts.Select(p => new Envelope(StreamId.Hall(p.Hall), "staff:1001", id, p.Command))];
}
