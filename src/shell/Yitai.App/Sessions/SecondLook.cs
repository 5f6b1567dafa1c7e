using System.Collections.Immutable;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>What must be looked up in the log before it can be answered: ids that may be stored, and refusals, which are only
/// given when the state they were decided on is the newest and the id is new.</summary>
internal sealed class SecondLook(IFactLog log, Loader loader, Func<long> epoch)
{
    /// <summary>Answers what can be answered now and returns what must be decided again, in its order.</summary>
    /// <param name="outcome">Null: the draft had nothing to store.</param>
    public async Task<List<Work>> AgainAsync(Draft draft, AppendOutcome? outcome, CancellationToken cancel)
    {
        var sessions = draft.Claim.Sessions;
        var again = new HashSet<Work>(draft.Later);
        var toLookUp = new List<Work>(draft.ToLookUp);
        switch (outcome)
        {
            case AppendOutcome.Poisoned when draft.Accepted is [var (work, _)]:
                work.Done.TrySetResult(new Answer.Refused(new SessionRefusal.ContentNotStorable()));
                break;
            case AppendOutcome.Poisoned:
                again.UnionWith(draft.Accepted.Select(a => a.Work));
                sessions[0].OneByOne = draft.Claim.Works.Count;
                break;
            case AppendOutcome.HeadMoved:
                again.UnionWith(draft.Accepted.Select(a => a.Work));
                await AreNewestAsync(sessions, cancel);
                break;
            case AppendOutcome.CommandKnown:
                toLookUp.AddRange(draft.Accepted.Select(a => a.Work));
                break;
        }

        if (draft.Refused.Count > 0)
        {
            if (outcome == AppendOutcome.Appended || (outcome != AppendOutcome.HeadMoved && await AreNewestAsync(sessions, cancel)))
            {
                await AnswerAsync(draft.Refused, cancel);
            }
            else
            {
                again.UnionWith(draft.Refused.Select(r => r.Work));
            }
        }

        foreach (var work in toLookUp)
        {
            var (sender, id) = (work.Parts[0].Sender, work.Parts[0].Id);
            if (await FirstAnswerAsync(work, cancel) is { } first)
            {
                Array.ForEach(sessions, s => s.Remember(sender, id));
                work.Done.TrySetResult(first);
            }
            else
            {
                Array.ForEach(sessions, s => s.Forget(sender, id));
                again.Add(work);
            }
        }

        return draft.Claim.Works.FindAll(again.Contains);
    }

    private async Task AnswerAsync(List<(Work Work, Answer Refusal)> refused, CancellationToken cancel)
    {
        foreach (var (work, refusal) in refused)
        {
            work.Done.TrySetResult(await FirstAnswerAsync(work, cancel) ?? refusal);
        }
    }

    /// <summary>True when all of them stand where the log does; those that do not are read on.</summary>
    private async Task<bool> AreNewestAsync(Session[] sessions, CancellationToken cancel)
    {
        var all = true;
        foreach (var session in sessions)
        {
            var (head, here) = (await log.HeadAsync(session.Stream, cancel), session.Now!.Head);
            if (head.Seq != here.Seq || !head.Hash.Span.SequenceEqual(here.Hash.Span))
            {
                all = false;
                await loader.CatchUpAsync(session, cancel);
            }
        }

        return all;
    }

    /// <summary>The first answer again, from the stored facts; null: this id is not stored.</summary>
    private async Task<Answer?> FirstAnswerAsync(Work work, CancellationToken cancel)
    {
        var known = new CommandRow?[work.Parts.Length];
        // Twice: a commit of another node between the first look-ups of several streams must not look like half a command.
        for (var look = 0; look < 2 && (look == 0 || (known.Contains(null) && !Array.TrueForAll(known, k => k is null))); look++)
        {
            for (var i = 0; i < known.Length; i++)
            {
                var part = work.Parts[i];
                known[i] ??= await log.FindCommandAsync(part.Stream, part.Sender, part.Id, cancel);
            }
        }

        if (Array.TrueForAll(known, k => k is null))
        {
            return null;
        }

        if (known.Where((k, i) => k is null || !k.BodyHash.Span.SequenceEqual(work.BodyHashes[i])).Any())
        {
            return new Answer.Refused(new SessionRefusal.CommandIdReused(work.Parts[0].Id));
        }

        var (first, last) = (known[0]!.FirstSeq, known[0]!.LastSeq);
        var rows = await log.ReadAsync(work.Parts[0].Stream, first - 1, (int)(last - first + 1), cancel);
        return new Answer.Accepted(work.Parts[0].Stream, epoch(), first, last, [.. rows.Select(FactCodec.Read)]);
    }
}
