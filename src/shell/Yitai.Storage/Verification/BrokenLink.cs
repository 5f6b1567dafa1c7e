using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>The first place where a stream is not what was once written.</summary>
/// <param name="Seq">The fact that is wrong or missing; 0 when it is the stream's head or signature as a whole.</param>
/// <param name="What">What is wrong, as a sentence for the operator.</param>
public sealed record BrokenLink(StreamId Stream, long Seq, string What)
{
    public override string ToString() => $"{Stream} fact {Seq}: {What}";
}
