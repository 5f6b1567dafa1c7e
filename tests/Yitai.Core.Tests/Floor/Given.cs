using System.Collections.Immutable;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Core.Tests.Floor;

/// <summary>The floor before the command.</summary>
public sealed record Given(HallDay Day)
{
    public When When(FloorCommand command) => new(Day, command);
}

/// <summary>A command and what became of it.</summary>
public sealed record When
{
    private readonly HallDay _before;
    private readonly FloorCommand _command;
    private readonly Decision<FloorFact> _decision;

    public When(HallDay before, FloorCommand command)
    {
        _before = before;
        _command = command;
        _decision = FloorDecider.Decide(before, command);
        Shown.Note(command, _decision);
    }

    /// <summary>Exactly these facts, in this order.</summary>
    public Then Then(params ReadOnlySpan<FloorFact> expected)
    {
        Assert.Equal(Lines([.. expected]), Lines(Facts()));
        return Accepted();
    }

    /// <summary>It was done; what follows looks at the floor.</summary>
    public Then Accepted() => new(Facts().Aggregate(_before, FloorEvolution.Evolve));

    public void ThenRefused(Refusal expected)
    {
        var refused = Assert.IsType<Decision<FloorFact>.Refused>(_decision);
        Assert.Equal(Spelling.Of(expected), Spelling.Of(refused.Because));
    }

    private ImmutableArray<FloorFact> Facts() => _decision is Decision<FloorFact>.Accepted accepted
        ? accepted.Facts
        : throw new Xunit.Sdk.XunitException($"{_command} was refused: {((Decision<FloorFact>.Refused)_decision).Because}");

    private static string Lines(ImmutableArray<FloorFact> facts) => string.Join('\n', facts.Select(f => Spelling.Of(f)));
}

/// <summary>The floor after the command.</summary>
public sealed record Then(HallDay Day)
{
    public When When(FloorCommand command) => new(Day, command);

    public Then See<T>(Func<HallDay, T> what, T expected)
    {
        Assert.Equal(Spelling.Of(expected), Spelling.Of(what(Day)));
        return this;
    }
}
