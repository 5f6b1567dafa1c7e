using System.Collections.Immutable;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>One command's facts on their way into a stream, and what the stream's policies make of each: all in the same append.</summary>
/// <remarks>The command's own facts come first, then those of each policy in the order of the facts that caused them. A policy's command
/// that is refused refuses the whole: all of it or nothing.</remarks>
internal sealed class DraftRun(StreamId stream, StreamKind kind, Standing from, Envelope envelope)
{
    /// <summary>More means that policies cause each other in a circle.</summary>
    private const int MostFollowing = 1000;

    private readonly ImmutableArray<FactRow>.Builder _rows = ImmutableArray.CreateBuilder<FactRow>();
    private readonly ImmutableArray<StoredFact>.Builder _stored = ImmutableArray.CreateBuilder<StoredFact>();
    private Queue<Command>? _following;
    private object _state = from.State;
    private StreamHead _head = from.Head;
    private bool _carriesOver;

    /// <summary>Null: they are in, with all that follows from them.</summary>
    public Refusal? Add(ImmutableArray<Fact> facts)
    {
        (_rows.Capacity, _stored.Capacity) = (facts.Length, facts.Length);
        if (Put(facts) is { } unstorable)
        {
            return unstorable;
        }

        for (var n = 0; _following is not null && _following.TryDequeue(out var command); n++)
        {
            var (more, because) = kind.Decide(_state, command with { At = facts[^1].At });
            if ((because ?? Put(more)) is { } refusal)
            {
                return refusal;
            }

            if (n > MostFollowing)
            {
                throw new InvalidOperationException($"the policies of {stream} go in a circle: {command.GetType().Name}");
            }
        }

        return null;
    }

    public DraftStep Step(byte[] bodyHash, Standing before)
    {
        var at = _stored.Count == 0 ? before.LastAt : _stored[^1].Fact.At;
        var command = new CommandRow(stream, envelope.Sender, envelope.Id, bodyHash, before.Head.Seq + 1, _head.Seq, at);
        return new DraftStep(null, command, _rows.DrainToImmutable(), _stored.DrainToImmutable(), new Standing(_state, _head, at), _carriesOver);
    }

    private SessionRefusal.ContentNotStorable? Put(ImmutableArray<Fact> facts)
    {
        foreach (var fact in facts)
        {
            var before = _state;
            _state = kind.Evolve(before, fact);
            var name = FactNames.ByType[fact.GetType()];
            var payload = FactCodec.Write(fact);
            if (!FactCodec.IsStorable(payload))
            {
                return new SessionRefusal.ContentNotStorable();
            }

            var row = new FactRow(stream, _head.Seq + 1, fact.At, kind.BusinessDay(_state), name, envelope.Sender, envelope.Id, payload, default);
            row = row with { Hash = Chain.HashOf(_head.Hash.Span, row) };
            _rows.Add(row);
            _stored.Add(new StoredFact(row.Seq, name, fact));
            var isCarryOver = kind.IsCarryOver(fact);
            _carriesOver |= isCarryOver;
            _head = _head with { Seq = row.Seq, Hash = row.Hash, CarrySeq = isCarryOver ? row.Seq : _head.CarrySeq };
            foreach (var command in kind.Follow(before, fact, _state))
            {
                (_following ??= new()).Enqueue(command);
            }
        }

        return null;
    }
}
