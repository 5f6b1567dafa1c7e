using System.Text.Json;
using Yitai.App.Json;
using Yitai.App.Sessions;
using Yitai.App.Views;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Messages;
using Yitai.Storage;

namespace Yitai.App.Verification;

/// <summary>Folds streams from their first fact: proves every carry-over, and that the live state is the fold of the log.</summary>
/// <remarks>Where the beginning is archived and not read here, the first fact is a carry-over that stands for it.</remarks>
public static class FoldVerifier
{
    private const int Page = 1000;

    /// <summary>The first fact whose carry-over is not what the days before it give, or a sentence about the live state; null: all is proven.</summary>
    public static async Task<FoldFault?> VerifyAsync(IFactReader log, StreamHead head, CancellationToken cancel)
    {
        var kind = StreamKind.Of(head.Stream);
        var state = kind.Start;
        var sinceCarry = kind.Start;
        long seq = 0;
        while (seq < head.Seq && await log.ReadAsync(head.Stream, seq, Page, cancel) is { Count: > 0 } rows)
        {
            foreach (var row in rows.TakeWhile(r => r.Seq <= head.Seq))
            {
                var fact = FactCodec.Read(row).Fact;
                if (seq > 0 && kind.Carry(state, fact) is var (carried, given) && !Same(carried, Given(given, carried)))
                {
                    return new FoldFault(head.Stream, row.Seq, "carries over something else than the days before it give");
                }

                state = kind.Evolve(state, fact);
                sinceCarry = kind.Evolve(row.Seq == head.CarrySeq ? kind.Start : sinceCarry, fact);
                seq = row.Seq;
            }
        }

        return Same(Shown(state), Shown(sinceCarry)) ? null : new FoldFault(head.Stream, head.CarrySeq, "does not lead to the same live state as the whole log");
    }

    /// <summary>What the days before give. What the estimates learned is proven where this version's method learned it; a day that an
    /// earlier version opened is believed.</summary>
    private static object Given(object given, object carried) =>
        given is CarryOver now && carried is CarryOver then && then.Learned?.Method != now.Learned?.Method ? now with { Learned = then.Learned } : given;

    /// <summary>What the screens show of a state: two states that show the same are the same.</summary>
    private static object Shown(object state) => state switch
    {
        HallState { Floor: { Settings: not null } day } hall => new ShownHall(FloorViews.Of(day, day.ClosesAt, clerk => clerk.Value), hall.Messages.Carry()),
        HallState hall => hall.Messages.Carry(),
        _ => state,
    };

    private sealed record ShownHall(FloorView Floor, OutboxCarryOver Messages);

    private static bool Same(object one, object other) =>
        JsonSerializer.SerializeToUtf8Bytes(one, one.GetType(), YitaiJson.Stored).AsSpan()
            .SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(other, other.GetType(), YitaiJson.Stored));
}

/// <summary>Where a stream's fold does not hold.</summary>
public sealed record FoldFault(StreamId Stream, long Seq, string What)
{
    public override string ToString() => $"{Stream} fact {Seq} {What}";
}
