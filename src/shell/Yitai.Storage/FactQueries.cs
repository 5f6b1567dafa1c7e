using System.Data.Common;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>The log's reading side on an open connection: the SQL both databases understand.</summary>
/// <remarks>Sees what the connection sees, so inside a transaction it reads rows that are not committed yet.</remarks>
public sealed class FactQueries(DbConnection connection) : IFactReader
{
    private const string HeadColumns = "select stream, seq, hash, carry_seq, next_due from heads ";
    private const string CommandColumns = "select stream, sender, command_id, body_hash, first_seq, last_seq, at from commands ";

    public async Task<long> EpochAsync(CancellationToken cancel) =>
        (await ListAsync("select epoch from log_epoch", row => row.GetInt64(0), cancel)).Single();

    public async Task<StreamHead> HeadAsync(StreamId stream, CancellationToken cancel) =>
        (await ListAsync(HeadColumns + "where stream = @stream", Rows.Head, cancel, ("stream", stream.Value))) is [var head]
            ? head
            : new StreamHead(stream, 0, Chain.Start, 1, null);

    public Task<IReadOnlyList<StreamHead>> HeadsAsync(CancellationToken cancel) =>
        ListAsync(HeadColumns + "where seq > 0 order by stream", Rows.Head, cancel);

    public Task<IReadOnlyList<StreamHead>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancel) =>
        ListAsync(
            HeadColumns + "where next_due <= @now order by next_due, stream limit @limit",
            Rows.Head, cancel, ("now", Chain.Microseconds(now)), ("limit", limit));

    public Task<IReadOnlyList<FactRow>> ReadAsync(StreamId stream, long after, int limit, CancellationToken cancel) =>
        ListAsync(
            "select stream, seq, at, business_on, name, sender, command_id, payload, hash from facts "
            + "where stream = @stream and seq > @after order by seq limit @limit",
            Rows.Fact, cancel, ("stream", stream.Value), ("after", after), ("limit", limit));

    public Task<IReadOnlyList<CommandRow>> CommandsAsync(StreamId stream, CancellationToken cancel) =>
        ListAsync(CommandColumns + "where stream = @stream order by first_seq, last_seq", Rows.Command, cancel, ("stream", stream.Value));

    public async Task<CommandRow?> FindCommandAsync(StreamId stream, string sender, Guid commandId, CancellationToken cancel) =>
        (await ListAsync(
            CommandColumns + "where stream = @stream and sender = @sender and command_id = @id",
            Rows.Command, cancel, ("stream", stream.Value), ("sender", sender), ("id", commandId.ToByteArray(bigEndian: true))))
        .SingleOrDefault();

    private async Task<IReadOnlyList<T>> ListAsync<T>(
        string sql, Func<DbDataReader, T> read, CancellationToken cancel, params (string Name, object Value)[] arguments)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in arguments)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        var found = new List<T>();
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            found.Add(read(rows));
        }

        return found;
    }
}
