using Microsoft.Extensions.Logging;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>One writer: takes what waits, decides it, commits it in one transaction, then answers. A node runs one lane on SQLite
/// and a few on PostgreSQL; while one commits, the next decides.</summary>
internal sealed class Lane(IFactLog log, Dispatcher dispatcher, Loader loader, TimeProvider clock, Func<long> epoch, Action<StreamId> moved, ILogger logger)
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMilliseconds(200);

    public async Task RunAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var claims = await dispatcher.TakeAsync(cancel);
            var loaded = new List<Claim>(claims.Count);
            foreach (var claim in claims)
            {
                if (claim.Sessions.All(s => s.Now is not null))
                {
                    loaded.Add(claim);
                }
                else
                {
                    // Other streams do not wait for a stream that is read in.
                    _ = loader.LoadAsync(claim, cancel);
                }
            }

            if (loaded.Count > 0)
            {
                await CommitAsync(loaded, cancel);
            }
        }
    }

    private async Task CommitAsync(List<Claim> claims, CancellationToken cancel)
    {
        var now = clock.Now();
        var drafts = claims.ConvertAll(c => new Draft(c, epoch(), now));
        var withFacts = drafts.FindAll(d => d.AcceptedCount > 0);
        IReadOnlyList<AppendOutcome> outcomes = [];
        try
        {
            outcomes = withFacts.Count == 0 ? [] : await log.AppendAsync(withFacts.ConvertAll(d => d.Bundle!), cancel);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            await AbandonAsync(drafts, e, cancel);
            return;
        }

        foreach (var draft in drafts)
        {
            var at = withFacts.IndexOf(draft);
            try
            {
                await FinishAsync(draft, at < 0 ? AppendOutcome.Appended : outcomes[at], cancel);
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                await AbandonAsync([draft], e, cancel);
            }
        }
    }

    /// <summary>Unknown outcome: what this node believed is thrown away and read again, and each id is looked up before it is
    /// decided again.</summary>
    private async Task AbandonAsync(List<Draft> drafts, Exception because, CancellationToken cancel)
    {
        logger.LogError(because, "A commit of {Streams} streams has an unknown outcome", drafts.Count);
        drafts.ForEach(d => loader.Abandon(d.Claim, because));
        await Task.Delay(PauseAfterFailure, TimeProvider.System, cancel);
        drafts.ForEach(d => Array.ForEach(d.Claim.Sessions, dispatcher.Free));
    }

    private async Task FinishAsync(Draft draft, AppendOutcome outcome, CancellationToken cancel)
    {
        var claim = draft.Claim;
        var again = new List<Work>(draft.Later);
        switch (outcome)
        {
            case AppendOutcome.Appended:
                draft.Promote();
                foreach (var (work, answer) in draft.Decided)
                {
                    work.Done.TrySetResult(answer);
                }

                break;
            case AppendOutcome.Poisoned when draft.AcceptedCount == 1:
                foreach (var (work, answer) in draft.Decided)
                {
                    work.Done.TrySetResult(answer is Answer.Accepted ? new Answer.Refused(new SessionRefusal.ContentNotStorable()) : answer);
                }

                break;
            case AppendOutcome.Poisoned:
                again.InsertRange(0, draft.Decided.Select(d => d.Work));
                claim.Sessions[0].OneByOne = again.Count;
                break;
            case AppendOutcome.HeadMoved:
                await loader.CatchUpAsync(claim.Sessions, cancel);
                again.InsertRange(0, draft.Decided.Select(d => d.Work));
                break;
            case AppendOutcome.CommandKnown:
                draft.ToLookUp.AddRange(draft.Decided.Select(d => d.Work));
                break;
        }

        foreach (var work in draft.ToLookUp)
        {
            if (await loader.AnswerAgainAsync(work, epoch(), cancel) is { } answer)
            {
                work.Done.TrySetResult(answer);
            }
            else
            {
                Array.ForEach(claim.Sessions, s => s.Forget(work.Parts[0].Sender, work.Parts[0].Id));
                again.Add(work);
            }
        }

        loader.PutBack(claim, again);
        Array.ForEach(claim.Sessions, dispatcher.Free); // nothing may throw after this: another lane may have them now
        if (outcome == AppendOutcome.Appended && draft.AcceptedCount > 0)
        {
            Array.ForEach(claim.Sessions, s => moved(s.Stream));
        }
    }
}
