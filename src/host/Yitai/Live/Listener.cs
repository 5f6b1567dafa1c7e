using Microsoft.AspNetCore.SignalR;

namespace Yitai.Host.Live;

/// <summary>One connection that watches one topic. At most one message is on its way to it; meanwhile newer ones replace each other.</summary>
internal sealed class Listener(HubCallerContext connection, ISingleClientProxy client)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private Task _sending = Task.CompletedTask;
    private long _sendingSince;

    /// <summary>True: it did not get the newest message and must get one at the next turn.</summary>
    public bool IsBehind { get; private set; }

    public HubCallerContext Connection => connection;

    /// <summary>Starts sending, or leaves it behind while the last message is not out; who stays behind too long is cut off.</summary>
    public void Offer(Written message, long now)
    {
        if (!_sending.IsCompleted)
        {
            IsBehind = true;
            if (TimeProvider.System.GetElapsedTime(_sendingSince, now) > Patience)
            {
                connection.Abort();
            }

            return;
        }

        IsBehind = false;
        _sendingSince = now;
        _sending = client.SendAsync("changed", message, connection.ConnectionAborted);
        _ = _sending.ContinueWith(static sent => _ = sent.Exception, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously);
    }
}
