namespace Yitai.App.Sessions;

/// <summary>Who may be worked on: hands free streams with waiting commands to the lanes, each stream to one lane at a time.</summary>
/// <remarks>A command on several streams waits until all of them are free; from then on no lane takes one of them before it.</remarks>
internal sealed class Dispatcher : IDisposable
{
    /// <summary>Commands in one transaction at most.</summary>
    private const int MostInBatch = 1000;

    private readonly object _gate = new();
    private readonly Queue<Session> _ready = new();
    private readonly LinkedList<(Work Work, Session[] Sessions)> _together = new();
    private readonly SemaphoreSlim _signal = new(0);

    public void Add(Session session, Work work)
    {
        lock (_gate)
        {
            session.Waiting.Enqueue(work);
            Offer(session);
        }
    }

    public void AddTogether(Work work, Session[] sessions)
    {
        lock (_gate)
        {
            _together.AddLast((work, sessions));
            _signal.Release();
        }
    }

    /// <summary>Puts commands back, before those that came later.</summary>
    public void PutBack(Session session, IEnumerable<Work> works)
    {
        lock (_gate)
        {
            var later = session.Waiting.ToArray();
            session.Waiting.Clear();
            foreach (var work in works.Concat(later))
            {
                session.Waiting.Enqueue(work);
            }
        }
    }

    /// <summary>Takes hold of a stream that no lane has; false: a lane has it.</summary>
    public bool TryHold(Session session)
    {
        lock (_gate)
        {
            return !session.Busy && (session.Busy = true);
        }
    }

    public void Free(Session session)
    {
        lock (_gate)
        {
            session.Busy = false;
            Offer(session);
            if (_together.Count > 0)
            {
                _signal.Release();
            }
        }
    }

    /// <summary>Waits for something to do and takes it: the streams are busy until freed.</summary>
    public async Task<List<Claim>> TakeAsync(CancellationToken cancel)
    {
        while (true)
        {
            await _signal.WaitAsync(cancel);
            lock (_gate)
            {
                var claims = TakeTogether() ?? TakeReady();
                if (claims.Count > 0)
                {
                    return claims;
                }
            }
        }
    }

    public void Dispose() => _signal.Dispose();

    private List<Claim>? TakeTogether()
    {
        for (var node = _together.First; node is not null; node = node.Next)
        {
            if (node.Value.Sessions.All(s => !s.Busy))
            {
                _together.Remove(node);
                foreach (var session in node.Value.Sessions)
                {
                    session.Busy = true;
                }

                return [new Claim(node.Value.Sessions, [node.Value.Work])];
            }
        }

        return null;
    }

    private List<Claim> TakeReady()
    {
        var claims = new List<Claim>();
        var taken = 0;
        for (var listed = _ready.Count; listed > 0 && taken < MostInBatch; listed--)
        {
            var session = _ready.Dequeue();
            session.Listed = false;
            if (session.Busy || session.Waiting.Count == 0)
            {
                continue;
            }

            if (_together.Any(t => t.Sessions.Contains(session)))
            {
                continue; // offered again when that command has freed it
            }

            var most = session.OneByOne > 0 ? 1 : MostInBatch - taken;
            var works = new List<Work>(Math.Min(most, session.Waiting.Count));
            while (works.Count < most && session.Waiting.TryDequeue(out var work))
            {
                works.Add(work);
            }

            session.OneByOne = Math.Max(0, session.OneByOne - works.Count);
            session.Busy = true;
            taken += works.Count;
            claims.Add(new Claim([session], works));
        }

        return claims;
    }

    private void Offer(Session session)
    {
        if (!session.Listed && session.Waiting.Count > 0)
        {
            session.Listed = true;
            _ready.Enqueue(session);
            _signal.Release();
        }
    }
}

/// <summary>Streams a lane holds and the commands to decide on them: many on one stream, or one on several.</summary>
internal sealed record Claim(Session[] Sessions, List<Work> Works);
