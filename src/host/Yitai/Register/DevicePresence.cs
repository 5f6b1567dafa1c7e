using System.Collections.Concurrent;
using Yitai.Host.Callers;

namespace Yitai.Host.Register;

/// <summary>Which devices are here: those with a live connection to this node, and when each was last seen.</summary>
public sealed class DevicePresence(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, string> _connections = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> _seen = new();

    public void Came(HttpContext? http, string connectionId)
    {
        if (DeviceCookie.Split(http?.Request.Cookies[DeviceCookie.Name]) is var (id, _))
        {
            _connections[connectionId] = id;
            _seen[id] = clock.GetUtcNow();
        }
    }

    public void Went(string connectionId)
    {
        if (_connections.TryRemove(connectionId, out var id))
        {
            _seen[id] = clock.GetUtcNow();
        }
    }

    public bool IsOnline(string id) => _connections.Values.Contains(id);

    /// <summary>Null: not since this node started.</summary>
    public DateTimeOffset? LastSeen(string id) => IsOnline(id) ? clock.GetUtcNow() : _seen.TryGetValue(id, out var at) ? at : null;
}
