using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>Reads streams in: at first use, after another node was faster, after an unknown outcome.</summary>
internal sealed class Loader(IFactLog log, Dispatcher dispatcher, TimeProvider clock, ILogger logger)
{
    private const int Page = 5000;
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMilliseconds(250);

    /// <summary>Loads a claim's streams, then gives its commands back to be decided, or answers them when it cannot.</summary>
    public async Task LoadAsync(Claim claim, CancellationToken cancel)
    {
        var works = claim.Works;
        try
        {
            foreach (var session in claim.Sessions.Where(s => s.Now is null))
            {
                var head = await log.HeadAsync(session.Stream, cancel);
                await FollowAsync(session, head.CarrySeq - 1, cancel);
            }
        }
        catch (UnknownFactException e)
        {
            logger.LogError(e, "This node does not serve {Stream}", claim.Sessions[0].Stream);
            Array.ForEach(claim.Sessions, s => s.ThrowAway());
            works.ForEach(w => w.Done.TrySetResult(new Answer.Refused(new SessionRefusal.NewerVersionNeeded(e.FactName))));
            works = [];
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            logger.LogWarning(e, "Reading {Stream} failed", claim.Sessions[0].Stream);
            Array.ForEach(claim.Sessions, s => s.ThrowAway());
            works = StillInTime(works, e);
            await Task.Delay(PauseAfterFailure, TimeProvider.System, cancel);
        }

        PutBack(claim, works);
        Array.ForEach(claim.Sessions, dispatcher.Free);
    }

    /// <summary>Reads what others have written since.</summary>
    public async Task CatchUpAsync(IEnumerable<Session> sessions, CancellationToken cancel)
    {
        foreach (var session in sessions)
        {
            await FollowAsync(session, session.Now!.Head.Seq, cancel);
        }
    }

    /// <summary>The first answer again, from the stored facts; null: this id is not stored.</summary>
    public async Task<Answer?> AnswerAgainAsync(Work work, long epoch, CancellationToken cancel)
    {
        var part = work.Parts[0];
        if (await log.FindCommandAsync(part.Stream, part.Sender, part.Id, cancel) is not { } known)
        {
            return null;
        }

        if (!known.BodyHash.Span.SequenceEqual(work.BodyHashes[0]))
        {
            return new Answer.Refused(new SessionRefusal.CommandIdReused(part.Id));
        }

        var rows = await log.ReadAsync(part.Stream, known.FirstSeq - 1, (int)(known.LastSeq - known.FirstSeq + 1), cancel);
        return new Answer.Accepted(part.Stream, epoch, known.FirstSeq, known.LastSeq, [.. rows.Select(FactCodec.Read)]);
    }

    /// <summary>After an unknown outcome: forget what was believed, keep the commands that may still be tried.</summary>
    public void Abandon(Claim claim, Exception because)
    {
        Array.ForEach(claim.Sessions, s => s.ThrowAway());
        PutBack(claim, StillInTime([.. claim.Works.Where(w => !w.Done.Task.IsCompleted)], because));
    }

    public void PutBack(Claim claim, List<Work> works)
    {
        if (claim.Sessions.Length == 1)
        {
            dispatcher.PutBack(claim.Sessions[0], works);
            return;
        }

        works.ForEach(w => dispatcher.AddTogether(w, claim.Sessions));
    }

    private async Task FollowAsync(Session session, long after, CancellationToken cancel)
    {
        IReadOnlyList<FactRow> rows;
        do
        {
            rows = await log.ReadAsync(session.Stream, after, Page, cancel);
            session.Follow(rows);
            after += rows.Count;
        }
        while (rows.Count == Page);
    }

    private List<Work> StillInTime(List<Work> works, Exception because)
    {
        var now = clock.GetUtcNow();
        foreach (var late in works.Where(w => w.GiveUpAt <= now))
        {
            late.Done.TrySetException(because as LogUnavailableException ?? new LogUnavailableException("the log could not be reached", because));
        }

        return [.. works.Where(w => w.GiveUpAt > now)];
    }
}
