using System.Net.WebSockets;
using System.Text;

namespace Yitai.Bench.Http;

/// <summary>A live page without a page: speaks as much of SignalR's JSON protocol as it takes to watch a topic, and counts what comes.</summary>
internal sealed class LiveListener : IAsyncDisposable
{
    private const char End = (char)0x1e;
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private string _topic = "";
    private long _messages;
    private Task _running = Task.CompletedTask;

    public long Messages => Interlocked.Read(ref _messages);

    /// <summary>Set when the connection was lost.</summary>
    public bool IsLost { get; private set; }

    public async Task ConnectAsync(Uri server, string key)
    {
        _socket.Options.SetRequestHeader("Authorization", $"Bearer {key}");
        await _socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/live" }.Uri, CancellationToken.None);
        await SendAsync("""{"protocol":"json","version":1}""");
        _running = Task.WhenAll(ReadAsync(), PingAsync());
    }

    /// <summary>Watches this topic from now on, and no longer the one before.</summary>
    public async Task WatchAsync(string topic)
    {
        if (_topic.Length > 0)
        {
            await InvokeAsync("Unwatch", _topic);
        }

        _topic = topic;
        await InvokeAsync("Watch", topic);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _socket.Abort();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _socket.Dispose();
        _stop.Dispose();
        _sending.Dispose();
    }

    private Task InvokeAsync(string target, string topic) =>
        SendAsync($$"""{"type":1,"invocationId":"1","target":"{{target}}","arguments":["{{topic}}"]}""");

    private async Task SendAsync(string message)
    {
        await _sending.WaitAsync(_stop.Token);
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(message + End), WebSocketMessageType.Text, endOfMessage: true, _stop.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                if ((await _socket.ReceiveAsync(buffer.AsMemory(), _stop.Token)).EndOfMessage)
                {
                    Interlocked.Increment(ref _messages);
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            IsLost = !_stop.IsCancellationRequested;
        }
    }

    private async Task PingAsync()
    {
        using var beats = new PeriodicTimer(PingEvery);
        while (await beats.WaitForNextTickAsync(_stop.Token))
        {
            await SendAsync("""{"type":6}""");
        }
    }
}
