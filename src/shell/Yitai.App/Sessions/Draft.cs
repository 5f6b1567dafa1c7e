using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>What a claim's commands would make of its streams: decided in order, each on the state after the one before, and
/// promised to nobody until it is committed.</summary>
internal sealed class Draft
{
    private readonly DraftPart[] _parts;
    private readonly long _epoch;

    public Draft(Claim claim, long epoch, DateTimeOffset now)
    {
        Claim = claim;
        _epoch = epoch;
        _parts = Array.ConvertAll(claim.Sessions, s => new DraftPart(s, s.Now!));
        foreach (var work in claim.Works)
        {
            if (!work.Done.Task.IsCompleted)
            {
                Decide(work, now);
            }
        }

        Bundle = Accepted.Count == 0 ? null : new AppendBundle([.. _parts.Select(p => p.Append()).OrderBy(a => a.Head.Stream)]);
    }

    public Claim Claim { get; }

    /// <summary>Null: nothing to store.</summary>
    public AppendBundle? Bundle { get; }

    /// <summary>Answered when the draft is committed.</summary>
    public List<(Work Work, Answer Answer)> Accepted { get; } = [];

    /// <summary>Answered when it is sure that the state they were decided on is the newest, and that their ids are new.</summary>
    public List<(Work Work, Answer Answer)> Refused { get; } = [];

    /// <summary>Their id was seen: the first answer is looked up.</summary>
    public List<Work> ToLookUp { get; } = [];

    /// <summary>The same id came twice: the second one waits for the first.</summary>
    public List<Work> Later { get; } = [];

    /// <summary>After the commit: the streams now stand here.</summary>
    public void Promote() => Array.ForEach(_parts, p => p.Promote());

    private void Decide(Work work, DateTimeOffset now)
    {
        var (sender, id) = (work.Parts[0].Sender, work.Parts[0].Id);
        if (Accepted.Exists(a => a.Work.Parts[0].Id == id && a.Work.Parts[0].Sender == sender))
        {
            Later.Add(work);
            return;
        }

        if (Array.Exists(_parts, p => p.Session.HasSeen(sender, id)))
        {
            ToLookUp.Add(work);
            return;
        }

        try
        {
            Take(work, now);
        }
        catch (Exception e)
        {
            // A fault of ours fails its own command and no one else's.
            work.Done.TrySetException(e);
        }
    }

    private void Take(Work work, DateTimeOffset now)
    {
        var steps = new DraftStep[_parts.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = _parts[i].Decide(work.Parts[i], work.BodyHashes[i], now);
            if (steps[i].Because is { } because)
            {
                Refused.Add((work, new Answer.Refused(because)));
                return;
            }
        }

        for (var i = 0; i < steps.Length; i++)
        {
            _parts[i].Take(steps[i]);
        }

        var command = steps[0].Command!;
        Accepted.Add((work, new Answer.Accepted(command.Stream, _epoch, command.FirstSeq, command.LastSeq, steps[0].Stored)));
    }
}
