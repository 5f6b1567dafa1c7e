using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Bench.Log;

/// <summary>The rows the sessions really wrote, of all halls in the order of their commit, to be inserted again under other streams.</summary>
internal sealed record RowTemplate(FactRow[] Facts, ILookup<(StreamId, long), CommandRow> Commands)
{
    private const int Page = 10_000;

    public static async Task<RowTemplate> ReadAsync(IFactLog log)
    {
        var (facts, commands) = (new List<FactRow>(), new List<CommandRow>());
        foreach (var head in await log.HeadsAsync(CancellationToken.None))
        {
            facts.AddRange(await log.ReadAsync(head.Stream, 0, Page, CancellationToken.None));
            commands.AddRange(await log.CommandsAsync(head.Stream, CancellationToken.None));
        }

        return new RowTemplate(
            [.. facts.OrderBy(f => f.At).ThenBy(f => f.Stream).ThenBy(f => f.Seq)], commands.ToLookup(c => (c.Stream, c.FirstSeq)));
    }

    /// <summary>The facts from one position on, and the commands that made them, under a name of their own each round.</summary>
    public (FactRow[] Facts, CommandRow[] Commands) Take(long from, int count, string name)
    {
        var facts = new FactRow[count];
        var commands = new List<CommandRow>(count);
        for (var i = 0; i < count; i++)
        {
            var (round, at) = Math.DivRem(from + i, Facts.Length);
            var fact = Facts[at];
            var stream = new StreamId($"{fact.Stream.Value}-{name}-{round}");
            facts[i] = fact with { Stream = stream };
            commands.AddRange(Commands[(fact.Stream, fact.Seq)].Select(c => c with { Stream = stream }));
        }

        return (facts, [.. commands]);
    }
}
