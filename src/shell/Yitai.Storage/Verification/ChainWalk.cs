using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>Walks a stream's facts from the first and stops at the first that does not follow.</summary>
public sealed class ChainWalk
{
    private readonly StreamId _stream;
    private readonly Dictionary<(string Sender, Guid Id), CommandRow> _commands;
    private readonly Dictionary<long, CommandRow> _firsts = [];
    private readonly Dictionary<long, ReadOnlyMemory<byte>> _marked;

    /// <param name="commands">The stream's commands that are still kept; each must have made the facts of its range.</param>
    /// <param name="marked">Hashes that facts must have, by seq: the signed heads.</param>
    /// <param name="after">Where the walk begins: the fact before its first one, and that fact's hash.</param>
    public ChainWalk(
        StreamId stream, IEnumerable<CommandRow> commands, IReadOnlyDictionary<long, ReadOnlyMemory<byte>> marked, (long Seq, ReadOnlyMemory<byte> Hash) after)
    {
        _stream = stream;
        (Seq, Hash) = after;
        _commands = commands.ToDictionary(command => (command.Sender, command.CommandId));
        foreach (var command in _commands.Values.Where(command => command.LastSeq >= command.FirstSeq))
        {
            _firsts[command.FirstSeq] = command;
        }

        _marked = new Dictionary<long, ReadOnlyMemory<byte>>(marked);
    }

    public long Seq { get; private set; }

    public ReadOnlyMemory<byte> Hash { get; private set; }

    /// <summary>Takes the next fact; null when it follows.</summary>
    public BrokenLink? Step(FactRow fact)
    {
        var seq = Seq + 1;
        if (fact.Seq != seq)
        {
            return new BrokenLink(_stream, seq, $"is missing; fact {fact.Seq} comes next");
        }

        if (!Chain.HashOf(Hash.Span, fact).AsSpan().SequenceEqual(fact.Hash.Span))
        {
            return new BrokenLink(_stream, seq, "its content or its predecessor is not what was hashed when it was written");
        }

        if (_marked.Remove(seq, out var signed) && !signed.Span.SequenceEqual(fact.Hash.Span))
        {
            return new BrokenLink(_stream, seq, "is not the fact whose hash was signed: the stream was rewritten");
        }

        if (_commands.TryGetValue((fact.Sender, fact.CommandId), out var command) && (seq < command.FirstSeq || seq > command.LastSeq))
        {
            return new BrokenLink(_stream, seq, $"its command says that it made facts {command.FirstSeq} to {command.LastSeq}");
        }

        if (_firsts.TryGetValue(seq, out var maker) && (maker.Sender, maker.CommandId) != (fact.Sender, fact.CommandId))
        {
            return new BrokenLink(_stream, seq, $"command {maker.CommandId} of {maker.Sender} says that it made it, the fact says it was another");
        }

        (Seq, Hash) = (seq, fact.Hash);
        return null;
    }

    /// <summary>After the last fact: does the stream end where its head, its commands and its signatures say?</summary>
    public BrokenLink? End(StreamHead head)
    {
        if (head.Seq != Seq)
        {
            return new BrokenLink(_stream, Seq + 1, $"is missing; the head stands at {head.Seq}");
        }

        if (!head.Hash.Span.SequenceEqual(Hash.Span))
        {
            return new BrokenLink(_stream, Seq, "is not the fact the head was made of");
        }

        if (head.CarrySeq < 1 || head.CarrySeq > Math.Max(1, Seq))
        {
            return new BrokenLink(_stream, 0, $"the head says the live state begins at {head.CarrySeq}");
        }

        if (_commands.Values.FirstOrDefault(command => command.LastSeq > Seq || command.FirstSeq < 1) is { } stray)
        {
            return new BrokenLink(_stream, stray.LastSeq, $"command {stray.CommandId} of {stray.Sender} says it made this fact, which is not there");
        }

        return _marked.Count > 0
            ? new BrokenLink(_stream, _marked.Keys.Min(), "was signed as a head and is missing: the end of the stream was cut off")
            : null;
    }
}
