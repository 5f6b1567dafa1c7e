namespace Yitai.Bench.Http;

/// <summary>The live pages of the halls at work: a board, a kiosk, two floors and eight windows in each; they move with the users.</summary>
internal sealed class Audience : IAsyncDisposable
{
    private readonly Places _places;
    private readonly LiveListener[][] _listeners;

    public Audience(Places places, int halls, int listenersInHall)
    {
        _places = places;
        _listeners = [.. Enumerable.Range(0, halls).Select(_ => Enumerable.Range(0, listenersInHall).Select(_ => new LiveListener()).ToArray())];
        places.Moved += (group, hall) => _ = WatchAsync(group, hall);
    }

    public long Messages => _listeners.SelectMany(l => l).Sum(l => l.Messages);

    public int Lost => _listeners.SelectMany(l => l).Count(l => l.IsLost);

    public async Task ConnectAsync(Uri server, string key)
    {
        for (var group = 0; group < _listeners.Length; group++)
        {
            await Task.WhenAll(_listeners[group].Select(l => l.ConnectAsync(server, key)));
            await WatchAsync(group, _places.HallOf(group));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var listener in _listeners.SelectMany(l => l))
        {
            await listener.DisposeAsync();
        }
    }

    private Task WatchAsync(int group, string hall) => Task.WhenAll(_listeners[group].Select((l, i) => l.WatchAsync(i switch
    {
        0 => $"board/{hall}",
        1 => $"kiosk/{hall}",
        2 or 3 => $"floor/{hall}",
        _ => $"window/{hall}/{i - 3}",
    })));
}
