using System.Data.Common;
using Dapper;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>The table <c>archived</c> on an open connection: one mark a stream.</summary>
internal sealed class ArchivedTable(DbConnection connection)
{
    public async Task<IReadOnlyList<ArchivedMark>> ReadAsync() =>
        [.. (await connection.QueryAsync<Row>("select stream, seq, hash, file, at, signature from archived order by stream")).Select(Mark)];

    /// <summary>The last fact of this name of a business day, or of an owner without days of a time, before this one; null: none.</summary>
    public Task<long?> LastBeforeAsync(StreamId stream, string name, DateOnly before) => connection.ExecuteScalarAsync<long?>(
        "select max(seq) from facts where stream = @stream and name = @name and (business_on < @day or (business_on is null and at < @at))",
        new { stream = stream.Value, name, day = before.DayNumber, at = Chain.Microseconds(new DateTimeOffset(before, default, TimeSpan.Zero)) });

    /// <summary>The facts up to the mark leave the database, with the ids of their commands.</summary>
    public async Task<int> MoveAsync(ArchivedMark mark, long from)
    {
        var row = new Row(mark.Stream.Value, mark.Seq, mark.Hash.ToArray(), mark.File, Chain.Microseconds(mark.At), mark.Signature.ToArray());
        var marked = from == 0
            ? await connection.ExecuteAsync("insert into archived (stream, seq, hash, file, at, signature) values (@Stream, @Seq, @Hash, @File, @At, @Signature) on conflict do nothing", row)
            : await connection.ExecuteAsync(
                "update archived set seq = @Seq, hash = @Hash, file = @File, at = @At, signature = @Signature where stream = @Stream and seq = @from",
                new { row.Stream, row.Seq, row.Hash, row.File, row.At, row.Signature, from });
        var moved = await connection.ExecuteAsync("delete from facts where stream = @Stream and seq <= @Seq", row);
        await connection.ExecuteAsync("delete from commands where stream = @Stream and last_seq <= @Seq", row);
        return marked == 1 && moved == mark.Seq - from
            ? moved
            : throw new ArchiveRefusedException($"Somebody else archives {mark.Stream} at the same time; nothing of it was taken out of the database.");
    }

    private static ArchivedMark Mark(Row row) =>
        new(new StreamId(row.Stream), row.Seq, row.Hash, row.File, Chain.FromMicroseconds(row.At), row.Signature);

    private sealed record Row(string Stream, long Seq, byte[] Hash, string File, long At, byte[] Signature);
}
