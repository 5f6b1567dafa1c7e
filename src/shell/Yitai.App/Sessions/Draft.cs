using System.Collections.Immutable;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>What a claim's commands would make of its streams: decided in order, each on the state after the one before, and
/// promised to nobody until it is committed.</summary>
internal sealed class Draft
{
    private readonly Part[] _parts;
    private readonly HashSet<(string, Guid)> _ids = [];
    private readonly long _epoch;

    public Draft(Claim claim, long epoch, DateTimeOffset now)
    {
        Claim = claim;
        _epoch = epoch;
        _parts = [.. claim.Sessions.Select(s => new Part(s, s.Now!))];
        foreach (var work in claim.Works)
        {
            Decide(work, now);
        }
    }

    public Claim Claim { get; }

    /// <summary>Decided: answered when the draft is committed, put back when it is not.</summary>
    public List<(Work Work, Answer Answer)> Decided { get; } = [];

    /// <summary>Their id may be stored already.</summary>
    public List<Work> ToLookUp { get; } = [];

    /// <summary>The same id came twice: the second one waits for the first.</summary>
    public List<Work> Later { get; } = [];

    public int AcceptedCount => _parts[0].Commands.Count;

    /// <summary>Null: nothing to store.</summary>
    public AppendBundle? Bundle => AcceptedCount == 0 ? null : new AppendBundle([.. _parts.Select(p => p.Append()).OrderBy(a => a.Head.Stream)]);

    /// <summary>After the commit: the streams now stand here.</summary>
    public void Promote()
    {
        foreach (var part in _parts)
        {
            part.Promote();
        }
    }

    private void Decide(Work work, DateTimeOffset now)
    {
        var (sender, id) = (work.Parts[0].Sender, work.Parts[0].Id);
        if (_ids.Contains((sender, id)))
        {
            Later.Add(work);
            return;
        }

        if (_parts.Any(p => p.Session.MayKnow(sender, id)))
        {
            ToLookUp.Add(work);
            return;
        }

        try
        {
            var decisions = _parts.Select((part, i) => part.Decide(work.Parts[i], work.BodyHashes[i], now)).ToArray();
            if (decisions.FirstOrDefault(d => d.Because is not null) is { } refused)
            {
                Decided.Add((work, new Answer.Refused(refused.Because!)));
                return;
            }

            for (var i = 0; i < _parts.Length; i++)
            {
                _parts[i].Take(decisions[i]);
            }

            _ids.Add((sender, id));
            var command = decisions[0].Command!;
            Decided.Add((work, new Answer.Accepted(command.Stream, _epoch, command.FirstSeq, command.LastSeq, decisions[0].Stored)));
        }
        catch (Exception e)
        {
            // A fault of ours fails its own command and no one else's.
            work.Done.TrySetException(e);
        }
    }

    /// <summary>What one command would make of one stream.</summary>
    private sealed record Decision(Refusal? Because, CommandRow? Command, ImmutableArray<FactRow> Rows, ImmutableArray<StoredFact> Stored, Standing? After);

    /// <summary>One stream of the draft.</summary>
    private sealed class Part(Session session, Standing from)
    {
        private readonly StreamHead _expected = from.Head;
        private readonly List<FactRow> _rows = [];
        private Standing _now = from;

        public Session Session { get; } = session;

        public List<CommandRow> Commands { get; } = [];

        public Decision Decide(Envelope envelope, byte[] bodyHash, DateTimeOffset now)
        {
            var kind = Session.Kind;
            var (facts, because) = kind.Decide(_now.State, envelope.Command with { At = now > _now.LastAt ? now : _now.LastAt });
            if (because is not null)
            {
                return new Decision(because, null, [], [], null);
            }

            var (state, head) = (_now.State, _now.Head);
            var rows = ImmutableArray.CreateBuilder<FactRow>(facts.Length);
            var stored = ImmutableArray.CreateBuilder<StoredFact>(facts.Length);
            foreach (var fact in facts)
            {
                state = kind.Evolve(state, fact);
                var name = FactNames.ByType[fact.GetType()];
                var row = new FactRow(Session.Stream, head.Seq + 1, fact.At, kind.BusinessDay(state), name, envelope.Sender, envelope.Id, FactCodec.Write(fact), default);
                row = row with { Hash = Chain.HashOf(head.Hash.Span, row) };
                rows.Add(row);
                stored.Add(new StoredFact(row.Seq, name, fact));
                head = head with { Seq = row.Seq, Hash = row.Hash, CarrySeq = kind.IsCarryOver(fact) ? row.Seq : head.CarrySeq };
            }

            var at = facts.IsEmpty ? _now.LastAt : facts[^1].At;
            var command = new CommandRow(Session.Stream, envelope.Sender, envelope.Id, bodyHash, _now.Head.Seq + 1, head.Seq, at);
            return new Decision(null, command, rows.MoveToImmutable(), stored.MoveToImmutable(), new Standing(state, head, at));
        }

        public void Take(Decision decision)
        {
            _rows.AddRange(decision.Rows);
            Commands.Add(decision.Command!);
            _now = decision.After!;
        }

        public StreamAppend Append()
        {
            _now = _now with { Head = _now.Head with { NextDue = Session.Kind.NextDue(_now.State) } };
            return new StreamAppend(_expected, [.. _rows], [.. Commands], _now.Head);
        }

        public void Promote()
        {
            foreach (var command in Commands)
            {
                Session.Remember(command.Sender, command.CommandId);
            }

            Session.Now = _now;
        }
    }
}
