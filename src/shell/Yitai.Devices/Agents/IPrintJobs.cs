using System.Collections.Immutable;
using Yitai.Floor;

namespace Yitai.Devices.Agents;

/// <summary>The server as a printer's agent sees it: over HTTP, or in the same process.</summary>
/// <remarks>An answer that did not come is asked for again with the same key: it is given once.</remarks>
public interface IPrintJobs
{
    /// <summary>Tells how the printer is, and waits a while for open jobs. Empty: none came.</summary>
    /// <exception cref="ServerAwayException">Nobody answers.</exception>
    Task<ImmutableArray<PrintOffer>> NextAsync(PrinterReport report, CancellationToken cancel);

    /// <summary>Takes a job. Null: it may not be taken any more.</summary>
    /// <exception cref="ServerAwayException">Nobody answers.</exception>
    Task<TicketSlip?> TakeAsync(PrintJobId job, Guid key, CancellationToken cancel);

    /// <summary>Tells what became of a job; when it is not wanted any more, that is the end of it too.</summary>
    /// <exception cref="ServerAwayException">Nobody answers.</exception>
    Task EndAsync(PrintJobId job, PrintState outcome, PrintTrouble? because, Guid key, CancellationToken cancel);
}

/// <param name="Sent">True: an agent took it. Whoever asks for work holds none, so that agent is gone.</param>
public sealed record PrintOffer(PrintJobId Job, bool Sent);

/// <summary>How a printer and its agent are.</summary>
/// <param name="Version">The program the agent runs.</param>
/// <param name="Trouble">Why it cannot print; null: it is ready.</param>
public sealed record PrinterReport(string Version, PaperLevel Paper, PrintTrouble? Trouble);

/// <summary>The server does not answer now; try again.</summary>
public sealed class ServerAwayException(string message, Exception? inner = null) : Exception(message, inner);
