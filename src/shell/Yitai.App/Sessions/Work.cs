using System.Collections.Immutable;

namespace Yitai.App.Sessions;

/// <summary>A command that waits for its answer; on several streams one envelope each.</summary>
internal sealed class Work(ImmutableArray<Envelope> parts, DateTimeOffset giveUpAt)
{
    public ImmutableArray<Envelope> Parts { get; } = parts;

    public ImmutableArray<byte[]> BodyHashes { get; } = ImmutableArray.CreateRange(parts, p => FactCodec.HashOf(p.Command));

    /// <summary>While the database is away it is tried until then.</summary>
    public DateTimeOffset GiveUpAt { get; } = giveUpAt;

    /// <summary>Completed before it was decided: nobody waits for the answer any more.</summary>
    public TaskCompletionSource<Answer> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
