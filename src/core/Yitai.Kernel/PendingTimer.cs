namespace Yitai.Kernel;

/// <summary>Something that is due unless it is done before. A stream's timers are a fold of its facts, like all its state.</summary>
/// <param name="Id">Stable name inside the stream, e.g. <c>rollover</c> or <c>away/3</c>.</param>
/// <param name="Due">From this instant on any node may fire it; it happens once, because its command id is made of stream, id and due.</param>
public sealed record PendingTimer(string Id, DateTimeOffset Due);
