using Yitai.Storage;

namespace Yitai.App.Sessions;

/// <summary>A committed state, its head, and the time of its last fact.</summary>
internal sealed record Standing(object State, StreamHead Head, DateTimeOffset LastAt)
{
    /// <summary>Before the fact after <paramref name="seq"/>, which is the stream's first or a carry-over.</summary>
    public static Standing Before(Session session, long seq) =>
        new(session.Kind.Start, new StreamHead(session.Stream, seq, Chain.Start, 1, null), default);

    /// <summary>Takes over facts read from the log, whoever wrote them.</summary>
    /// <exception cref="UnknownFactException">A newer version wrote one of them.</exception>
    public Standing Follow(Session session, IReadOnlyList<FactRow> rows)
    {
        var (state, carrySeq) = (State, Head.CarrySeq);
        foreach (var row in rows)
        {
            var fact = FactCodec.Read(row).Fact;
            state = session.Kind.Evolve(state, fact);
            if (session.Kind.IsCarryOver(fact))
            {
                carrySeq = row.Seq;
                session.ForgetAll();
            }

            session.Remember(row.Sender, row.CommandId);
        }

        return rows.Count == 0
            ? this
            : new Standing(state, new StreamHead(session.Stream, rows[^1].Seq, rows[^1].Hash, carrySeq, session.Kind.NextDue(state)), rows[^1].At);
    }
}
