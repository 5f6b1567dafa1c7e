using Yitai.Kernel;

namespace Yitai.App.Sessions;

/// <summary>A stream's committed state and where it stands.</summary>
/// <param name="Seq">The last fact in it.</param>
public sealed record Picture<TState>(StreamId Stream, long Epoch, long Seq, TState State);
