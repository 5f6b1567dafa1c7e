namespace Yitai.App.Replay;

/// <summary>A stretch of time; <paramref name="From"/> included, <paramref name="To"/> not.</summary>
public readonly record struct Span(DateTimeOffset From, DateTimeOffset To)
{
    public TimeSpan Length => To > From ? To - From : TimeSpan.Zero;

    public Span Within(Span other) => new(From > other.From ? From : other.From, To < other.To ? To : other.To);
}
