using System.Collections.Immutable;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>One stream of a draft.</summary>
internal sealed class DraftPart(Session session, Standing from)
{
    private readonly StreamHead _expected = from.Head;
    private readonly List<FactRow> _rows = [];
    private readonly List<CommandRow> _commands = [];
    private Standing _now = from;
    private bool _carriesOver;

    public Session Session { get; } = session;

    /// <summary>What the command would make of this stream; nothing is taken yet.</summary>
    public DraftStep Decide(Envelope envelope, byte[] bodyHash, DateTimeOffset now)
    {
        var kind = Session.Kind;
        var (facts, because) = kind.Decide(_now.State, envelope.Command with { At = now > _now.LastAt ? now : _now.LastAt });
        if (because is not null)
        {
            return DraftStep.Refused(because);
        }

        var step = new DraftRun(Session.Stream, kind, _now, envelope);
        return step.Add(facts) is { } refusal ? DraftStep.Refused(refusal) : step.Step(bodyHash, _now);
    }

    public void Take(DraftStep step)
    {
        _rows.AddRange(step.Rows);
        _commands.Add(step.Command!);
        _now = step.After!;
        _carriesOver |= step.CarriesOver;
    }

    public StreamAppend Append()
    {
        _now = _now with { Head = _now.Head with { NextDue = Session.Kind.NextDue(_now.State) } };
        return new StreamAppend(_expected, [.. _rows], [.. _commands], _now.Head);
    }

    public void Promote()
    {
        if (_commands.Count == 0)
        {
            return;
        }

        if (_carriesOver)
        {
            Session.ForgetAll();
        }

        foreach (var command in _commands)
        {
            Session.Remember(command.Sender, command.CommandId);
        }

        Session.Stand(_now);
    }
}

/// <summary>What one command would make of one stream: a refusal, or rows and the state after them.</summary>
internal sealed record DraftStep(
    Refusal? Because, CommandRow? Command, ImmutableArray<FactRow> Rows, ImmutableArray<StoredFact> Stored, Standing? After, bool CarriesOver)
{
    public static DraftStep Refused(Refusal because) => new(because, null, [], [], null, false);
}
