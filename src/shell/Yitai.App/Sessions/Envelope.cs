using Yitai.Kernel;

namespace Yitai.App.Sessions;

/// <summary>A command on its way to its stream.</summary>
/// <param name="Sender">Who sends: <c>staff:1001</c>, <c>device:…</c>, <c>ticket:…</c>, <c>key:…</c>, <c>timer</c>, <c>policy</c>; at most 64 characters.</param>
/// <param name="Id">Made by the sender; the same id again gets the first answer again.</param>
/// <param name="Command">Its <c>At</c> is ignored: the session stamps it whenever it decides.</param>
public sealed record Envelope(StreamId Stream, string Sender, Guid Id, Command Command);
