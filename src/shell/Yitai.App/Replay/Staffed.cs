using System.Collections.Immutable;

namespace Yitai.App.Replay;

/// <summary>When a counter was staffed, seen from its calls alone.</summary>
internal static class Staffed
{
    /// <summary>From the first call to the last end, without the stretches longer than a break with nobody at it.</summary>
    public static ImmutableArray<Span> From(IEnumerable<RecordedCall> calls, TimeSpan longestIdle)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        foreach (var call in calls.OrderBy(c => c.CalledAt).ThenBy(c => c.EndedAt))
        {
            if (spans.Count > 0 && call.CalledAt - spans[^1].To <= longestIdle)
            {
                spans[^1] = spans[^1] with { To = call.EndedAt > spans[^1].To ? call.EndedAt : spans[^1].To };
            }
            else
            {
                spans.Add(new Span(call.CalledAt, call.EndedAt));
            }
        }

        return spans.ToImmutable();
    }
}
