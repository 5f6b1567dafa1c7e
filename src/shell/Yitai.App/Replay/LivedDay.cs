using System.Collections.Immutable;
using Yitai.Floor;

namespace Yitai.App.Replay;

/// <summary>A recorded day as the product lived it.</summary>
/// <param name="ByTheRules">Calls that the product's choice made or would have made.</param>
/// <param name="LengthsAgree">Of the recorded queue lengths, how many the product's floor had too; only with everything fed in.</param>
/// <param name="LeftOver">Tickets that were neither done nor gone when the day was closed.</param>
internal sealed record LivedDay(
    ImmutableArray<ReplayedStep> Steps, ImmutableArray<ReplayRefusal> Refusals, int ByTheRules, int LengthsAgree, int LeftOver,
    ImmutableDictionary<CounterNo, TimeSpan> Staffed)
{
    public static LivedDay Fed(RecordedDay day) => Together(day, part =>
    {
        var fed = FedReplay.Of(part);
        return new LivedDay([.. fed.Steps], [.. fed.Refusals], fed.CallsByTheRules, fed.LengthsAgree, fed.LeftOver, ImmutableDictionary<CounterNo, TimeSpan>.Empty);
    });

    public static LivedDay Free(RecordedDay day) => Together(day, part =>
    {
        var free = FreeReplay.Of(part);
        return new LivedDay([.. free.Steps], [.. free.Refusals], free.Steps.Count, 0, free.LeftOver, free.Staffed.ToImmutableDictionary());
    });

    private static LivedDay Together(RecordedDay day, Func<RecordedDay, LivedDay> live)
    {
        var parts = Island.Of(day).Select(island => (Island: island, Lived: live(island.Day))).ToList();
        return new LivedDay(
            [.. parts.SelectMany(p => p.Island.InTheDay(p.Lived.Steps))],
            [.. parts.SelectMany(p => p.Lived.Refusals).OrderBy(r => r.At)],
            parts.Sum(p => p.Lived.ByTheRules),
            parts.Sum(p => p.Lived.LengthsAgree) + day.QueueLengths.Count(q => q.Waiting == 0 && parts.All(p => p.Island.Day.Lines.All(l => l.Id != q.Line))),
            parts.Sum(p => p.Lived.LeftOver),
            parts.SelectMany(p => p.Lived.Staffed).ToImmutableDictionary());
    }
}
