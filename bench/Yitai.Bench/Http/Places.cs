namespace Yitai.Bench.Http;

/// <summary>Where each user works. A group of users stays in a hall until it has had a day's customers, then takes the next fresh hall:
/// halls never grow beyond a real day, however long the run.</summary>
internal sealed class Places
{
    private readonly Group[] _groups;
    private readonly int _usersInHall;
    private readonly int _halls;
    private readonly int _visits;
    private int _lastHall;

    /// <param name="atOnce">Halls at work at the same time.</param>
    /// <param name="halls">Halls there are.</param>
    /// <param name="visits">Customers until the next hall is taken.</param>
    public Places(int users, int atOnce, int halls, int visits)
    {
        (_usersInHall, _halls, _visits, _lastHall) = (users / atOnce, halls, visits, atOnce);
        _groups = [.. Enumerable.Range(1, atOnce).Select(hall => new Group { Hall = hall })];
    }

    /// <summary>Tells which hall a group moved to.</summary>
    public event Action<int, string>? Moved;

    public string HallOf(int group) => Prepared.Hall(_groups[group].Hall).Value;

    public (string Hall, int Counter) Next(int user)
    {
        var at = user / _usersInHall;
        var group = _groups[at];
        lock (group)
        {
            if (group.Visits++ == _visits)
            {
                (group.Hall, group.Visits) = (Interlocked.Increment(ref _lastHall), 1);
                if (group.Hall > _halls)
                {
                    throw new InvalidOperationException("there are no more fresh halls; prepare more");
                }

                Moved?.Invoke(at, Prepared.Hall(group.Hall).Value);
            }

            return (Prepared.Hall(group.Hall).Value, (user % _usersInHall) + 1);
        }
    }

    private sealed class Group
    {
        public int Hall { get; set; }

        public int Visits { get; set; }
    }
}
