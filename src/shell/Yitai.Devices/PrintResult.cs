using Yitai.Floor;

namespace Yitai.Devices;

/// <param name="Outcome">Confirmed, Unknown or Failed.</param>
/// <param name="Because">Of an unknown or failed one.</param>
public sealed record PrintResult(PrintState Outcome, PrintTrouble? Because, PaperLevel Paper);
