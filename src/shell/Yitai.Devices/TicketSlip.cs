using Yitai.Kernel;

namespace Yitai.Devices;

/// <summary>What the paper says. Text in both languages, because the paper cannot be asked to switch.</summary>
/// <param name="Number">Empty on a test print.</param>
/// <param name="Again">Marked 补打: another slip with this number may be about.</param>
/// <param name="Ahead">Who waits before it now.</param>
/// <param name="Url">What the QR code holds; empty: none.</param>
public sealed record TicketSlip(
    Words Hall, string Number, bool Again, Words Line, int Ahead, int? FromMinutes, int? ToMinutes, Words Needs, DateTimeOffset IssuedAt, string Url);
