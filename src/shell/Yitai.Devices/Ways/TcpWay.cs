using System.Net.Sockets;

namespace Yitai.Devices.Ways;

/// <summary>A network printer; raw bytes on port 9100. The line is opened for each slip, for many printers serve one line at a time.</summary>
public sealed class TcpWay(string host, int port) : IPrinterWay
{
    public async Task<IPrinterLine> OpenAsync(CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(host, port, cancel);
            return new Line(socket);
        }
        catch (SocketException fault)
        {
            socket.Dispose();
            throw new IOException(fault.Message, fault);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class Line(Socket socket) : IPrinterLine
    {
        private readonly byte[] _one = new byte[1];
        private readonly NetworkStream _stream = new(socket, ownsSocket: true);

        public Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel) => _stream.WriteAsync(bytes, cancel).AsTask();

        public async Task<byte> ReadAsync(CancellationToken cancel) =>
            await _stream.ReadAsync(_one, cancel) == 1 ? _one[0] : throw new IOException("the printer hung up");

        public ValueTask DisposeAsync() => _stream.DisposeAsync();
    }
}
