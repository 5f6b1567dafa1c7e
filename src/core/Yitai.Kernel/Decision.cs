using System.Collections.Immutable;

namespace Yitai.Kernel;

/// <summary>The answer to a command: the facts it makes, all of them or none, or the refusal.</summary>
/// <typeparam name="TFact">The root of the module's facts.</typeparam>
public abstract record Decision<TFact> where TFact : Fact
{
    private Decision() { }

    /// <summary>The command is done by these facts, in this order. Empty: it is done already and nothing changes.</summary>
    public sealed record Accepted(ImmutableArray<TFact> Facts) : Decision<TFact>;

    public sealed record Refused(Refusal Because) : Decision<TFact>;

    public static implicit operator Decision<TFact>(TFact fact) => new Accepted([fact]);

    public static implicit operator Decision<TFact>(Refusal because) => new Refused(because);

    public static implicit operator Decision<TFact>(ImmutableArray<TFact> facts) => new Accepted(facts);
}
