using Microsoft.Extensions.Logging;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>Reads streams in: at first use, after another node was faster, after an unknown outcome.</summary>
internal sealed class Loader(IFactLog log, Dispatcher dispatcher, TimeProvider clock, Action<StreamId> moved, ILogger logger)
{
    private const int Page = 5000;
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMilliseconds(250);

    /// <summary>Loads a claim's streams, gives its commands back to be decided, or answers them when it cannot, and frees the streams.</summary>
    public async Task LoadAsync(Claim claim, CancellationToken stop)
    {
        var works = claim.Works;
        var loaded = new List<StreamId>();
        try
        {
            foreach (var session in claim.Sessions.Where(s => s.Now is null))
            {
                if (session.Blocked is not null || !await LoadedAsync(session, stop))
                {
                    works.ForEach(w => w.Done.TrySetResult(new Answer.Refused(new SessionRefusal.NewerVersionNeeded(session.Blocked!.FactName))));
                    works = [];
                    break;
                }

                loaded.Add(session.Stream);
            }
        }
        catch (Exception e)
        {
            logger.LogWarning(e, "Reading {Stream} failed", claim.Sessions[0].Stream);
            works = StillInTime(works, e);
            await Task.Delay(PauseAfterFailure, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        dispatcher.PutBack(claim, works);
        dispatcher.Free(claim.Sessions);
        loaded.ForEach(moved);
    }

    /// <summary>Reads what others have written since. False: the node does not serve the stream any more, or must read it anew.</summary>
    public async Task<bool> CatchUpAsync(Session session, CancellationToken cancel)
    {
        var from = session.Now!;
        try
        {
            if (await FollowAsync(session, from, from.Head.Seq, cancel) is { } now)
            {
                session.Stand(now);
                moved(session.Stream);
                return true;
            }

            // The log stands elsewhere and yet nothing follows from here: it is another history (a restore).
            session.ThrowAway();
        }
        catch (UnknownFactException e)
        {
            Block(session, e);
        }

        return false;
    }

    /// <summary>After an unknown outcome: forget what was believed, keep the commands that may still be tried.</summary>
    public void Abandon(Claim claim, Exception because)
    {
        Array.ForEach(claim.Sessions, s => s.ThrowAway(inDoubt: true));
        dispatcher.PutBack(claim, StillInTime(claim.Works, because));
    }

    /// <summary>Reads a stream from its last carry-over. False: it holds a fact this version does not know.</summary>
    private async Task<bool> LoadedAsync(Session session, CancellationToken cancel)
    {
        try
        {
            var head = await log.HeadAsync(session.Stream, cancel);
            if (session.IsInDoubt)
            {
                // Waits behind a commit of ours that the database may still be working on: it holds the head's lock.
                await log.AppendAsync([new AppendBundle([new StreamAppend(head, [], [], head)])], cancel);
                head = await log.HeadAsync(session.Stream, cancel);
            }

            var from = Standing.Before(session, head.CarrySeq - 1);
            session.Stand(await FollowAsync(session, from, head.CarrySeq - 1, cancel) ?? from);
            return true;
        }
        catch (UnknownFactException e)
        {
            Block(session, e);
            return false;
        }
    }

    /// <summary>Null: nothing follows there.</summary>
    private async Task<Standing?> FollowAsync(Session session, Standing from, long after, CancellationToken cancel)
    {
        var now = from;
        IReadOnlyList<FactRow> rows;
        do
        {
            rows = await log.ReadAsync(session.Stream, after, Page, cancel);
            if (rows.Count > 0 && now.Head.Seq > 0 && session.Now is not null && !Follows(now.Head, rows[0]))
            {
                return null;
            }

            now = now.Follow(session, rows);
            after += rows.Count;
        }
        while (rows.Count == Page);

        return ReferenceEquals(now, from) ? null : now;
    }

    private static bool Follows(StreamHead head, FactRow next) =>
        next.Seq == head.Seq + 1 && Chain.HashOf(head.Hash.Span, next).AsSpan().SequenceEqual(next.Hash.Span);

    private void Block(Session session, UnknownFactException because)
    {
        logger.LogError(because, "This node does not serve {Stream} any more", session.Stream);
        session.Block(because);
        moved(session.Stream);
    }

    private List<Work> StillInTime(List<Work> works, Exception because)
    {
        var now = clock.GetUtcNow();
        foreach (var late in works.Where(w => w.GiveUpAt <= now))
        {
            late.Done.TrySetException(because as LogUnavailableException ?? new LogUnavailableException("the log could not be used", because));
        }

        return works.FindAll(w => !w.Done.Task.IsCompleted);
    }
}
