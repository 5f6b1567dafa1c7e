namespace Yitai.Devices.Ways;

/// <summary>How bytes reach a printer.</summary>
public interface IPrinterWay
{
    /// <exception cref="IOException">It cannot be opened.</exception>
    Task<IPrinterLine> OpenAsync(CancellationToken cancel);
}

/// <summary>An open line to a printer, both ways.</summary>
public interface IPrinterLine : IAsyncDisposable
{
    /// <exception cref="IOException">The line is lost; some of the bytes may have arrived.</exception>
    Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel);

    /// <summary>The next byte the printer says.</summary>
    /// <exception cref="IOException">The line is lost.</exception>
    Task<byte> ReadAsync(CancellationToken cancel);
}
