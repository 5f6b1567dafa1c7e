using Microsoft.Extensions.Logging;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>One writer: takes what waits, decides it, commits it in one transaction, then answers. A node runs two lanes on SQLite,
/// which writes one at a time, and a few on PostgreSQL: while one commits, the next decides.</summary>
internal sealed class Lane(IFactLog log, Dispatcher dispatcher, Loader loader, SecondLook secondLook, Aside aside, TimeProvider clock, Func<long> epoch, Action<StreamId> moved, ILogger logger)
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMilliseconds(200);

    /// <summary>Until it is stopped; a commit under way is finished and answered.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            var claims = await dispatcher.TakeAsync(stop);
            var loaded = new List<Claim>(claims.Count);
            foreach (var claim in claims)
            {
                if (Array.TrueForAll(claim.Sessions, s => s.Now is not null))
                {
                    loaded.Add(claim);
                }
                else
                {
                    // Other streams do not wait for a stream that is read in.
                    aside.Run(() => loader.LoadAsync(claim, stop));
                }
            }

            if (loaded.Count > 0)
            {
                await CommitAsync(loaded, stop);
            }
        }
    }

    private async Task CommitAsync(List<Claim> claims, CancellationToken stop)
    {
        var drafts = new List<Draft>(claims.Count);
        IReadOnlyList<AppendOutcome> outcomes = [];
        try
        {
            var now = clock.Now();
            foreach (var claim in claims)
            {
                drafts.Add(new Draft(claim, epoch(), now));
            }

            var bundles = drafts.FindAll(d => d.Bundle is not null).ConvertAll(d => d.Bundle!);
            outcomes = bundles.Count == 0 ? [] : await log.AppendAsync(bundles, CancellationToken.None);
        }
        catch (Exception e)
        {
            await AbandonAsync(claims, e, stop);
            return;
        }

        var stored = 0;
        foreach (var draft in drafts)
        {
            var outcome = draft.Bundle is null ? (AppendOutcome?)null : outcomes[stored++];
            if (outcome == AppendOutcome.Appended)
            {
                Answer(draft);
            }

            if (outcome is null or AppendOutcome.Appended && draft.Refused.Count + draft.ToLookUp.Count == 0)
            {
                Release(draft.Claim, draft.Later);
            }
            else
            {
                // Other streams do not wait for what must be looked up in the log.
                aside.Run(() => FinishAsync(draft, outcome, stop));
            }
        }
    }

    private void Answer(Draft draft)
    {
        draft.Promote();
        foreach (var (work, answer) in draft.Accepted)
        {
            work.Done.TrySetResult(answer);
        }

        Array.ForEach(draft.Claim.Sessions, s => moved(s.Stream));
    }

    /// <summary>Unknown outcome: what this node believed is thrown away and read again, and each id is looked up before it is
    /// decided again.</summary>
    private async Task AbandonAsync(List<Claim> claims, Exception because, CancellationToken stop)
    {
        logger.LogError(because, "A commit of {Streams} streams has an unknown outcome", claims.Count);
        claims.ForEach(c => loader.Abandon(c, because));
        await Task.Delay(PauseAfterFailure, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        claims.ForEach(c => dispatcher.Free(c.Sessions));
    }

    private async Task FinishAsync(Draft draft, AppendOutcome? outcome, CancellationToken stop)
    {
        try
        {
            Release(draft.Claim, await secondLook.AgainAsync(draft, outcome, stop));
        }
        catch (Exception e)
        {
            await AbandonAsync([draft.Claim], e, stop);
        }
    }

    private void Release(Claim claim, List<Work> again)
    {
        dispatcher.PutBack(claim, again);
        dispatcher.Free(claim.Sessions);
    }
}
