using System.Collections.Immutable;
using Yitai.App.Sessions;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>A command was done by these facts; they are committed and synced.</summary>
public sealed record AcceptedAnswer(StreamId Stream, long Epoch, long FirstSeq, long LastSeq, ImmutableArray<AnsweredFact> Facts)
{
    public static AcceptedAnswer Of(Answer.Accepted answer) =>
        new(answer.Stream, answer.Epoch, answer.FirstSeq, answer.LastSeq, [.. answer.Facts.Select(AnsweredFact.Of)]);

    /// <summary>What is sent back: the facts, or the problem.</summary>
    public static IResult Result(Answer answer) => answer is Answer.Accepted accepted ? Results.Ok(Of(accepted)) : new ProblemResult(((Answer.Refused)answer).Because);
}

/// <param name="Name">The stored name, e.g. <c>floor.ticket-called</c>.</param>
public sealed record AnsweredFact(long Seq, DateTimeOffset At, string Name, object Fact)
{
    public static AnsweredFact Of(StoredFact stored) => new(stored.Seq, stored.Fact.At, stored.Name, stored.Fact);
}
