using System.Collections.Immutable;
using Yitai.Company;
using Yitai.Kernel;

namespace Yitai.App.Sessions;

/// <summary>The company's stream.</summary>
internal sealed class CompanyStream : StreamKind
{
    public static CompanyStream Kind { get; } = new();

    public override object Start => Company.Company.Start;

    public override (ImmutableArray<Fact> Facts, Refusal? Because) Decide(object state, Command command) =>
        Answer(CompanyDecider.Decide((Company.Company)state, (CompanyCommand)command));

    public override object Evolve(object state, Fact fact) => CompanyEvolution.Evolve((Company.Company)state, (CompanyFact)fact);

    public override bool IsCarryOver(Fact fact) => fact is CompanyFact.CarriedOver;

    public override (object Carried, object Given)? Carry(object before, Fact fact) =>
        fact is CompanyFact.CarriedOver f ? (f.Carried, ((Company.Company)before).Carry()) : null;
}
