using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Yitai.Kernel;

namespace Yitai.Storage.Tests;

/// <summary>Facts that mean nothing, chained as the log wants them. Two calls with the same arguments make the same bytes.</summary>
internal static class Sample
{
    public static readonly StreamId Demo = new("hall/demo");
    public static readonly StreamId North = new("hall/north");
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 30, 0, TimeSpan.Zero);

    public static StreamHead Empty(StreamId stream) => new(stream, 0, Chain.Start, 1, null);

    /// <summary>One part: a command per fact, ids made from the stream and the seq unless one is given.</summary>
    public static StreamAppend Part(StreamHead head, int facts = 1, Guid? id = null, string sender = "staff:1001", string name = "TicketIssued")
    {
        var rows = new List<FactRow>();
        var commands = new List<CommandRow>();
        var hash = head.Hash;
        for (var seq = head.Seq + 1; seq <= head.Seq + facts; seq++)
        {
            var command = id ?? NameBasedId.Of(head.Stream.Value, seq.ToString());
            var fact = new FactRow(
                head.Stream, seq, Start.AddSeconds(seq), DateOnly.FromDateTime(Start.Date), name, sender, command,
                Encoding.UTF8.GetBytes($$"""{"ticket":"A{{seq:000}}","line":"业务办理"}"""), default);
            hash = Chain.HashOf(hash.Span, fact);
            rows.Add(fact with { Hash = hash });
            if (id is null)
            {
                commands.Add(Command(fact, seq));
            }
        }

        if (id is not null)
        {
            commands.Add(Command(rows[0], head.Seq + facts));
        }

        return new StreamAppend(head, [.. rows], [.. commands], head with { Seq = head.Seq + facts, Hash = hash });
    }

    public static AppendBundle Bundle(params StreamAppend[] parts) => new([.. parts.OrderBy(part => part.Head.Stream)]);

    public static async Task<StreamHead> AppendAsync(this IFactLog log, StreamAppend part)
    {
        Assert.Equal([AppendOutcome.Appended], await log.AppendAsync([Bundle(part)], CancellationToken.None));
        return part.Head;
    }

    private static CommandRow Command(FactRow first, long last) => new(
        first.Stream, first.Sender, first.CommandId, SHA256.HashData(first.CommandId.ToByteArray()), first.Seq, last, first.At);
}
