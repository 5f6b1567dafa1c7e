using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Yitai.Sessions.Tests.Labs;

/// <summary>The way from one node to its database. Cut in the middle of a commit, nothing gets through any more and nobody is
/// told: both ends think that the other one is slow.</summary>
internal sealed class Cable : IDisposable
{
    private readonly TcpListener _door = new(IPAddress.Loopback, 0);
    private readonly EndPoint _database;
    private readonly List<Socket> _ends = [];
    private readonly TaskCompletionSource _cut = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isArmed;
    private volatile bool _isCut;
    private bool _commitArrives;

    public Cable(string server)
    {
        var settings = new NpgsqlConnectionStringBuilder(server);
        _database = settings.Host!.StartsWith('/')
            ? new UnixDomainSocketEndPoint($"{settings.Host}/.s.PGSQL.{settings.Port}")
            : new DnsEndPoint(settings.Host, settings.Port);
        _door.Start();
        (settings.Host, settings.Port) = ("127.0.0.1", ((IPEndPoint)_door.LocalEndpoint).Port);
        ConnectionString = settings.ToString();
        _ = AcceptAsync();
    }

    /// <summary>The database at the other end.</summary>
    public string ConnectionString { get; }

    /// <summary>Ends when the cable is cut.</summary>
    public Task IsCut => _cut.Task;

    /// <summary>Cuts it at the next first commit of a connection: those the driver has prepared do not spell the word.</summary>
    /// <param name="commitArrives">True: the database commits and its word is lost. False: it waits for a commit that never comes.</param>
    public void CutAtCommit(bool commitArrives) => (_commitArrives, _isArmed) = (commitArrives, true);

    /// <summary>From now on new connections get through; those of before are gone.</summary>
    public void Mend()
    {
        lock (_ends)
        {
            _ends.ForEach(end => end.Dispose());
            _ends.Clear();
        }

        _isCut = _isArmed = false;
    }

    public void Dispose()
    {
        _door.Dispose();
        Mend();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket near;
            try
            {
                near = await _door.AcceptSocketAsync();
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                return;
            }

            var far = new Socket(_database.AddressFamily, SocketType.Stream, _database is UnixDomainSocketEndPoint ? ProtocolType.Unspecified : ProtocolType.Tcp);
            lock (_ends)
            {
                _ends.AddRange([near, far]);
            }

            await far.ConnectAsync(_database);
            _ = CarryAsync(near, far, mayCut: true);
            _ = CarryAsync(far, near, mayCut: false);
        }
    }

    private async Task CarryAsync(Socket from, Socket to, bool mayCut)
    {
        var bytes = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(bytes) is > 0 and var count)
            {
                var chunk = bytes.AsMemory(0, count);
                var cuts = mayCut && _isArmed && !_isCut && chunk.Span.IndexOf("commit\0"u8) >= 0;
                _isCut |= cuts;
                if (!_isCut || (cuts && _commitArrives))
                {
                    await to.SendAsync(chunk);
                }

                if (cuts)
                {
                    _cut.TrySetResult();
                }
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // the end of this connection
        }

        if (!_isCut)
        {
            from.Dispose();
            to.Dispose();
        }
    }
}
