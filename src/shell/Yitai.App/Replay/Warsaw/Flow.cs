namespace Yitai.App.Replay.Warsaw;

/// <summary>How many joined, were called and left between two snapshots of a queue.</summary>
/// <param name="Open">Counters that served it; at least one where somebody was called.</param>
internal readonly record struct Flow(TimeOnly From, TimeOnly To, int Joined, int Called, int Left, int Open)
{
    /// <summary>The flow of a day, one for each interval between snapshots, which are in the order of time.</summary>
    /// <remarks>
    /// Calls follow from the numbers shown; what joined from calls and the change of those waiting; where more are gone than were
    /// called, they left. So those waiting after each interval are those recorded, always.
    /// Where no number of the queue is shown for a while, the calls of the whole stretch are known at its end: first they explain
    /// where the queue grew shorter, the rest is spread by time.
    /// A queue may show a number of another letter, sent over from another queue: each new one is a call.
    /// </remarks>
    public static Flow[] Of(IReadOnlyList<Snapshot> seen, char? letter)
    {
        var called = new int[Math.Max(0, seen.Count - 1)];
        var numbers = new NumberSequence(letter);
        var from = 0;
        for (var i = 0; i < seen.Count; i++)
        {
            var step = numbers.See(seen[i].Number, isFirst: i == 0);
            if (i > 0 && step.Foreign)
            {
                called[i - 1]++;
            }

            if (step.Own is { } own)
            {
                from = step.Begins ? BackOverForeign(seen, letter, i) : from;
                Spread(seen, called, own, from, i);
                from = i;
            }
        }

        var flows = new Flow[called.Length];
        for (var i = 0; i < flows.Length; i++)
        {
            var shorter = seen[i].Waiting - seen[i + 1].Waiting;
            var calls = called[i] > 0 && !numbers.ShowsOwn ? Math.Max(called[i], shorter) : called[i];
            var left = Math.Max(0, shorter - calls);
            flows[i] = new Flow(seen[i].At, seen[i + 1].At, calls + left - shorter, calls, left, calls > 0 ? Math.Max(1, seen[i].Open) : seen[i].Open);
        }

        return flows;
    }

    private static int BackOverForeign(IReadOnlyList<Snapshot> seen, char? letter, int i)
    {
        var from = Math.Max(0, i - 1);
        while (from > 0 && seen[from].Number is { } shown && shown.Letter != letter)
        {
            from--;
        }

        return from;
    }

    private static void Spread(IReadOnlyList<Snapshot> seen, int[] called, int calls, int from, int to)
    {
        for (var i = from; i < to && calls > 0; i++)
        {
            var unexplained = Math.Clamp(seen[i].Waiting - seen[i + 1].Waiting - called[i], 0, calls);
            called[i] += unexplained;
            calls -= unexplained;
        }

        var given = 0;
        for (var i = from; i < to; i++)
        {
            var due = (int)Math.Round(calls * ((seen[i + 1].At - seen[from].At) / (seen[to].At - seen[from].At)), MidpointRounding.AwayFromZero);
            called[i] += due - given;
            given = due;
        }
    }
}
