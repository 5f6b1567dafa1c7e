using System.Threading.Channels;

namespace Yitai.Devices.Ways;

/// <summary>A printer behind a device file, e.g. <c>/dev/usb/lp0</c>. The file stays open: a read that waits for the printer cannot be called back.</summary>
public sealed class DeviceFileWay(string path) : IPrinterWay, IDisposable
{
    private Open? _open;

    public Task<IPrinterLine> OpenAsync(CancellationToken cancel)
    {
        if (_open is null or { IsLost: true })
        {
            _open = new Open(Opened(path));
        }

        _open.Forget();
        return Task.FromResult<IPrinterLine>(_open);
    }

    public void Dispose() => _open?.Lose();

    private static FileStream Opened(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new IOException($"{path} may not be written (is this user in the group lp?)", fault);
        }
    }

    private sealed class Open : IPrinterLine
    {
        private readonly FileStream _file; // without a buffer: one thread reads while another writes
        private readonly Channel<byte> _said = Channel.CreateUnbounded<byte>();

        public Open(FileStream file)
        {
            _file = file;
            new Thread(Listen) { IsBackground = true, Name = "printer" }.Start();
        }

        public bool IsLost { get; private set; }

        /// <summary>What was said before belongs to an earlier question.</summary>
        public void Forget()
        {
            while (_said.Reader.TryRead(out _))
            {
            }
        }

        public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
        {
            try
            {
                // A printer without paper takes nothing: the write hangs, and whoever waits for it is let go.
                await Task.Run(() => _file.Write(bytes.Span), CancellationToken.None).WaitAsync(cancel);
            }
            catch (Exception fault)
            {
                Lose();
                throw fault is OperationCanceledException or IOException ? fault : new IOException(fault.Message, fault);
            }
        }

        public async Task<byte> ReadAsync(CancellationToken cancel)
        {
            try
            {
                return await _said.Reader.ReadAsync(cancel);
            }
            catch (ChannelClosedException fault)
            {
                throw new IOException("the printer is gone", fault);
            }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private void Listen()
        {
            var one = new byte[1];
            try
            {
                while (!IsLost && _file.Read(one) == 1)
                {
                    _said.Writer.TryWrite(one[0]);
                }

                // The end of what it says: a printer that is only written to says nothing at all.
            }
            catch (Exception fault) when (fault is IOException or ObjectDisposedException or UnauthorizedAccessException or NotSupportedException)
            {
                Lose(); // unplugged; said by whoever asks next
            }
        }

        public void Lose()
        {
            IsLost = true;
            _said.Writer.TryComplete();
            _file.Dispose();
        }
    }
}
