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

        var (state, head, carriesOver) = (_now.State, _now.Head, false);
        var rows = ImmutableArray.CreateBuilder<FactRow>(facts.Length);
        var stored = ImmutableArray.CreateBuilder<StoredFact>(facts.Length);
        foreach (var fact in facts)
        {
            state = kind.Evolve(state, fact);
            var name = FactNames.ByType[fact.GetType()];
            var payload = FactCodec.Write(fact);
            if (!FactCodec.IsStorable(payload))
            {
                return DraftStep.Refused(new SessionRefusal.ContentNotStorable());
            }

            var row = new FactRow(Session.Stream, head.Seq + 1, fact.At, kind.BusinessDay(state), name, envelope.Sender, envelope.Id, payload, default);
            row = row with { Hash = Chain.HashOf(head.Hash.Span, row) };
            rows.Add(row);
            stored.Add(new StoredFact(row.Seq, name, fact));
            var isCarryOver = kind.IsCarryOver(fact);
            carriesOver |= isCarryOver;
            head = head with { Seq = row.Seq, Hash = row.Hash, CarrySeq = isCarryOver ? row.Seq : head.CarrySeq };
        }

        var at = facts.IsEmpty ? _now.LastAt : facts[^1].At;
        var command = new CommandRow(Session.Stream, envelope.Sender, envelope.Id, bodyHash, _now.Head.Seq + 1, head.Seq, at);
        return new DraftStep(null, command, rows.MoveToImmutable(), stored.MoveToImmutable(), new Standing(state, head, at), carriesOver);
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
