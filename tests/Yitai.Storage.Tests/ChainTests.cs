using System.Text;
using Yitai.Kernel;

namespace Yitai.Storage.Tests;

public sealed class ChainTests
{
    private static readonly FactRow Row = new(
        new StreamId("hall/demo"), 3, DateTimeOffset.UnixEpoch.AddDays(1), new DateOnly(2026, 11, 24), "floor.day-opened", "staff:1001",
        new Guid("11111111-2222-3333-4444-555555555555"), Encoding.UTF8.GetBytes("{}"), default);

    /// <summary>Each as long as it was, so that nothing but its content tells.</summary>
    public static TheoryData<string, FactRow> Changes => new()
    {
        { "stream", Row with { Stream = new StreamId("hall/demi") } },
        { "seq", Row with { Seq = 4 } },
        { "at", Row with { At = Row.At.AddMicroseconds(1) } },
        { "business day", Row with { BusinessOn = new DateOnly(2026, 11, 25) } },
        { "no business day", Row with { BusinessOn = null } },
        { "name", Row with { Name = "floor.day-openee" } },
        { "sender", Row with { Sender = "staff:1002" } },
        { "command", Row with { CommandId = new Guid("11111111-2222-3333-4444-555555555556") } },
        { "payload", Row with { Payload = Encoding.UTF8.GetBytes("[]") } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_hash_covers_each_column(string column, FactRow changed) =>
        Assert.False(Chain.HashOf(Chain.Start.Span, Row).AsSpan().SequenceEqual(Chain.HashOf(Chain.Start.Span, changed)), column);

    [Fact]
    public void The_hash_covers_what_came_before() =>
        Assert.NotEqual(Chain.HashOf(Chain.Start.Span, Row), Chain.HashOf(new byte[] { 1 }.Concat(new byte[31]).ToArray(), Row));
}
