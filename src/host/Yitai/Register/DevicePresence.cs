using System.Collections.Concurrent;
using Yitai.Devices.Agents;
using Yitai.Host.Callers;

namespace Yitai.Host.Register;

/// <summary>Which devices are here: those with a live connection to this node, and when each was last seen.</summary>
public sealed class DevicePresence(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, string> _connections = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> _seen = new();
    private readonly ConcurrentDictionary<string, PrinterReport> _reports = new();

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

    /// <summary>A printer's agent tells how it is, and waits for work until the result is disposed. While it prints it does not wait.</summary>
    public IDisposable Waits(string id, PrinterReport report)
    {
        _reports[id] = report;
        var connection = $"{id} {Guid.NewGuid()}";
        _connections[connection] = id;
        return new Waiting(this, connection);
    }

    /// <summary>What a printer's agent said last; null: nothing since this node started.</summary>
    public PrinterReport? Report(string id) => _reports.GetValueOrDefault(id);

    public bool IsOnline(string id) => _connections.Values.Contains(id);

    /// <summary>Null: not since this node started.</summary>
    public DateTimeOffset? LastSeen(string id) => IsOnline(id) ? clock.GetUtcNow() : _seen.TryGetValue(id, out var at) ? at : null;

    private sealed class Waiting(DevicePresence presence, string connection) : IDisposable
    {
        public void Dispose() => presence.Went(connection);
    }
}
