namespace Yitai.App.Sessions;

/// <summary>Who may be worked on: hands free streams with waiting commands to the lanes, each stream to one lane at a time.</summary>
/// <remarks>A command on several streams waits until all of them are free; from then on no lane takes one of them before it.</remarks>
internal sealed class Dispatcher : IDisposable
{
    /// <summary>Commands in one transaction at most.</summary>
    private const int MostInBatch = 1000;

    private readonly Lock _gate = new();
    private readonly Queue<Session> _ready = new();
    private readonly LinkedList<Claim> _together = new();
    private readonly SemaphoreSlim _signal = new(0);
    private bool _closed;

    /// <summary>False: closed, nobody would work on it.</summary>
    public bool TryAdd(Work work, Session[] sessions)
    {
        lock (_gate)
        {
            if (_closed)
            {
                return false;
            }

            if (sessions is [var only])
            {
                only.Waiting.Enqueue(work);
                Offer(only);
            }
            else
            {
                Queue(new Claim(sessions, [work]));
                Signal();
            }

            return true;
        }
    }

    /// <summary>Puts commands back, before those that came later.</summary>
    public void PutBack(Claim claim, List<Work> works)
    {
        if (works.Count == 0)
        {
            return;
        }

        lock (_gate)
        {
            if (claim.Sessions is not [var only])
            {
                works.ForEach(w => Queue(new Claim(claim.Sessions, [w])));
                return;
            }

            var later = only.Waiting.ToArray();
            only.Waiting.Clear();
            foreach (var work in works.Concat(later))
            {
                only.Waiting.Enqueue(work);
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

    public void Free(Session[] sessions)
    {
        lock (_gate)
        {
            foreach (var session in sessions)
            {
                session.Busy = false;
                Offer(session);
                if (session.WaitingTogether > 0)
                {
                    Signal();
                }
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
                var claims = new List<Claim>();
                TakeTogether(claims);
                TakeReady(claims);
                if (_ready.Count > 0)
                {
                    Signal();
                }

                if (claims.Count > 0)
                {
                    return claims;
                }
            }
        }
    }

    /// <summary>Takes nothing more and gives back the commands that wait, among these sessions.</summary>
    public List<Work> Close(IEnumerable<Session> sessions)
    {
        lock (_gate)
        {
            _closed = true;
            return [.. _together.SelectMany(c => c.Works), .. sessions.SelectMany(s => s.Waiting)];
        }
    }

    public void Dispose() => _signal.Dispose();

    private void Queue(Claim claim)
    {
        _together.AddLast(claim);
        Array.ForEach(claim.Sessions, s => s.WaitingTogether++);
    }

    private void TakeTogether(List<Claim> claims)
    {
        for (var node = _together.First; node is not null && claims.Count < MostInBatch;)
        {
            var (claim, next) = (node.Value, node.Next);
            if (Array.TrueForAll(claim.Sessions, s => !s.Busy))
            {
                _together.Remove(node);
                foreach (var session in claim.Sessions)
                {
                    session.Busy = true;
                    session.WaitingTogether--;
                }

                claims.Add(claim);
            }

            node = next;
        }
    }

    private void TakeReady(List<Claim> claims)
    {
        var taken = claims.Count;
        for (var listed = _ready.Count; listed > 0 && taken < MostInBatch; listed--)
        {
            var session = _ready.Dequeue();
            session.Listed = false;
            if (session.Busy || session.Waiting.Count == 0 || session.WaitingTogether > 0)
            {
                continue; // offered again when it is freed
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
    }

    private void Offer(Session session)
    {
        if (!session.Listed && !session.Busy && session.Waiting.Count > 0)
        {
            session.Listed = true;
            _ready.Enqueue(session);
            Signal();
        }
    }

    /// <summary>One is enough: whoever takes it looks at everything, and signals again when something is left.</summary>
    private void Signal()
    {
        if (_signal.CurrentCount == 0)
        {
            _signal.Release();
        }
    }
}

/// <summary>Streams a lane holds and the commands to decide on them: many on one stream, or one on several.</summary>
internal sealed record Claim(Session[] Sessions, List<Work> Works)
{
    /// <summary>Holds one stream and decides nothing: to read it in.</summary>
    public static Claim Only(Session session) => new([session], []);
}
