using Npgsql;

namespace Yitai.Storage.Postgres;

/// <summary>Bundles in one transaction of two round trips; when the database refuses the content, bundle by bundle.</summary>
internal sealed class PostgresAppend(NpgsqlDataSource source, TimeSpan answerWithin)
{
    private const int Tries = 3;

    public async Task<AppendOutcome[]> AppendAsync(IReadOnlyList<AppendBundle> bundles, CancellationToken cancel)
    {
        var outcomes = new AppendOutcome[bundles.Count];
        var storable = new List<int>(bundles.Count);
        for (var i = 0; i < bundles.Count; i++)
        {
            if (AppendCheck.IsStorable(bundles[i]))
            {
                storable.Add(i);
            }
            else
            {
                outcomes[i] = AppendOutcome.Poisoned;
            }
        }

        try
        {
            await TogetherAsync(bundles, storable, outcomes, cancel);
        }
        catch (PostgresException fault) when (PostgresFaults.IsAboutContent(fault) || PostgresFaults.IsCollision(fault))
        {
            foreach (var i in storable)
            {
                outcomes[i] = await AloneAsync(bundles[i], cancel);
            }
        }

        return outcomes;
    }

    private async Task<AppendOutcome> AloneAsync(AppendBundle bundle, CancellationToken cancel)
    {
        var outcome = new AppendOutcome[1];
        for (var tries = 1; ; tries++)
        {
            try
            {
                await TogetherAsync([bundle], [0], outcome, cancel);
                return outcome[0];
            }
            catch (PostgresException fault) when (PostgresFaults.IsKnownCommand(fault))
            {
                return AppendOutcome.CommandKnown;
            }
            catch (PostgresException fault) when (PostgresFaults.IsAboutContent(fault))
            {
                return AppendOutcome.Poisoned;
            }
            catch (PostgresException fault) when (PostgresFaults.IsCollision(fault) && tries < Tries)
            {
                // Nothing is stored; the winner is through by now.
            }
        }
    }

    private async Task TogetherAsync(
        IReadOnlyList<AppendBundle> bundles, List<int> chosen, AppendOutcome[] outcomes, CancellationToken cancel)
    {
        if (chosen.Count == 0)
        {
            return;
        }

        var connection = await source.OpenConnectionAsync(cancel);
        var parts = new List<StreamAppend>(chosen.Count);
        try
        {
            await DecideAsync(connection, bundles, chosen, outcomes, parts, cancel);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await PostgresCommit.RunAsync(connection, PostgresRows.Batch(connection, parts), answerWithin, cancel);
    }

    private static async Task DecideAsync(
        NpgsqlConnection connection, IReadOnlyList<AppendBundle> bundles, List<int> chosen, AppendOutcome[] outcomes,
        List<StreamAppend> parts, CancellationToken cancel)
    {
        var heads = await HeadLock.TakeAsync(connection, chosen.SelectMany(i => bundles[i].Parts, (_, part) => part.Expected), cancel);
        foreach (var i in chosen)
        {
            var holds = bundles[i].Parts.All(part => heads.Hold(part.Expected));
            outcomes[i] = holds ? AppendOutcome.Appended : AppendOutcome.HeadMoved;
            if (holds)
            {
                parts.AddRange(bundles[i].Parts);
            }
        }
    }
}
