using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Yitai.Testing.Printing;

/// <summary>A network printer that parses what it is sent back to text, QR codes and cuts, and plays faults.</summary>
public sealed class StandInPrinter : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<PrintedSlip> _slips = new();
    private readonly Task _serving;
    private TaskCompletionSource _changed = NewSignal();
    private TaskCompletionSource _released = NewSignal();

    public StandInPrinter()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address => $"tcp://{_listener.LocalEndpoint}";

    public Fault Fault { get; set; }

    public bool PaperIsLow { get; set; }

    /// <summary>All that came out, in order; one without a cut stopped in the middle.</summary>
    public IReadOnlyList<PrintedSlip> Slips => [.. _slips];

    /// <summary>What it was sent and could not read.</summary>
    public Exception? Complaint { get; private set; }

    /// <summary>Waits until so many slips have come out.</summary>
    public async Task<IReadOnlyList<PrintedSlip>> SlipsAsync(int count)
    {
        while (true)
        {
            var changed = Volatile.Read(ref _changed).Task;
            if (_slips.Count >= count || Complaint is not null)
            {
                return Complaint is null ? Slips : throw Complaint;
            }

            await changed.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    /// <summary>A slow printer says now that it has printed.</summary>
    public void Release() => Interlocked.Exchange(ref _released, NewSignal()).TrySetResult();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var socket = await _listener.AcceptSocketAsync(_stop.Token);
                await ServeAsync(socket);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // disposed
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        var reader = new EscPosReader();
        var buffer = new byte[512];
        try
        {
            int count;
            while ((count = await socket.ReceiveAsync(buffer, _stop.Token)) > 0)
            {
                foreach (var next in buffer.AsSpan(0, count).ToArray())
                {
                    if (await TakeAsync(socket, reader, next))
                    {
                        return;
                    }
                }
            }
        }
        catch (SocketException)
        {
            // the agent was killed
        }
        catch (InvalidDataException fault)
        {
            Complaint = fault;
            Tell();
        }

        if (reader.HasBegun)
        {
            Out(reader.TearOff(cut: false));
        }
    }

    /// <summary>True: it hangs up.</summary>
    private async Task<bool> TakeAsync(Socket socket, EscPosReader reader, byte next)
    {
        switch (reader.Take(next))
        {
            case EscPosReader.StatusAsked { What: var what } when Fault is not Fault.Mute:
                await socket.SendAsync(new[] { StatusNow(what) });
                break;
            case EscPosReader.PrintedAsked when Fault is Fault.Slow:
                _ = SayOnReleaseAsync(socket);
                break;
            case EscPosReader.PrintedAsked when Fault is not (Fault.Mute or Fault.PaperOut or Fault.CoverOpen):
                await socket.SendAsync(new[] { PaperIsLow ? (byte)0b0000_0011 : (byte)0 });
                break;
            case PrintedSlip slip:
                Out(slip);
                break;
        }

        if (next == '\n' && Fault is Fault.LineCut && reader.HasBegun)
        {
            Fault = Fault.None;
            Out(reader.TearOff(cut: false));
            socket.LingerState = new LingerOption(true, 0);
            return true;
        }

        if (next == '\n' && Fault is Fault.PaperEndsOnTheWay && reader.HasBegun)
        {
            // What comes after is not printed; the questions are answered all the same.
            Fault = Fault.PaperOut;
            Out(reader.TearOff(cut: false));
            await SwallowAsync(socket);
            return true;
        }

        return false;
    }

    /// <summary>Takes the rest of the slip as a printer without paper: unprinted, in its buffer. Only DLE EOT is answered.</summary>
    private async Task SwallowAsync(Socket socket)
    {
        var one = new byte[1];
        var last = (byte)0;
        var before = (byte)0;
        while (await socket.ReceiveAsync(one, _stop.Token) == 1)
        {
            if (before == 0x10 && last == 0x04 && one[0] is >= 1 and <= 4)
            {
                await socket.SendAsync(new[] { StatusNow(one[0]) });
            }

            (before, last) = (last, one[0]);
        }
    }

    private async Task SayOnReleaseAsync(Socket socket)
    {
        try
        {
            await Volatile.Read(ref _released).Task.WaitAsync(_stop.Token);
            await socket.SendAsync(new byte[] { 0 });
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // nobody waits for it any more
        }
    }

    private byte StatusNow(int what)
    {
        const int Fixed = 0b0001_0010;
        var (isOut, isOpen) = (Fault is Fault.PaperOut, Fault is Fault.CoverOpen);
        return (byte)(Fixed | what switch
        {
            1 => isOut || isOpen ? 0b0000_1000 : 0,
            2 => (isOut ? 0b0010_0000 : 0) | (isOpen ? 0b0000_0100 : 0),
            4 => (isOut ? 0b0110_0000 : 0) | (PaperIsLow ? 0b0000_1100 : 0),
            _ => 0,
        });
    }

    private void Out(PrintedSlip slip)
    {
        _slips.Enqueue(slip);
        Tell();
    }

    private void Tell() => Interlocked.Exchange(ref _changed, NewSignal()).TrySetResult();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
