using System.Data.Common;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Yitai.App.Sessions;
using Yitai.Storage;

namespace Yitai.Sessions.Tests.Labs;

/// <summary>An empty database of one kind, and as many nodes over it as a test wants.</summary>
public abstract class SessionLab : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _nodes = [];

    public ManualClock Clock { get; } = new();

    public abstract IDatabase Database { get; }

    /// <summary>The log itself, to see what is really stored.</summary>
    public abstract IFactLog Log { get; }

    protected abstract int Lanes { get; }

    /// <summary>Starts a node with connections of its own.</summary>
    /// <param name="around">Puts something unkind between the node and its log.</param>
    public async Task<Node> NodeAsync(Func<IFactLog, IFactLog>? around = null)
    {
        var log = await OpenAsync();
        var streams = new Streams(around is null ? log : around(log), Clock, NullLogger<Streams>.Instance);
        Listen(log, streams);
        await streams.StartAsync(Lanes, CancellationToken.None);
        var node = new Node(streams);
        _nodes.Add(node);
        return node;
    }

    /// <summary>The database itself refuses facts of this name.</summary>
    public abstract Task RefuseFactsNamedAsync(string name);

    public Task<int> TamperAsync(string sql) => Database.WriteAsync(connection => connection.ExecuteAsync(sql), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }

        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<IFactLog> OpenAsync();

    protected virtual void Listen(IFactLog log, Streams streams) { }

    protected abstract Task CloseAsync();
}
