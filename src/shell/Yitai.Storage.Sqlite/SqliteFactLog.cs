using Yitai.Kernel;

namespace Yitai.Storage.Sqlite;

/// <summary>The log in <c>log.db</c>: one writer, short reads beside it.</summary>
public sealed class SqliteFactLog(SqliteDatabase database) : IFactLog, IDisposable
{
    private readonly SqliteAppend _append = new(database.Writer);

    public async Task<IReadOnlyList<AppendOutcome>> AppendAsync(IReadOnlyList<AppendBundle> bundles, CancellationToken cancel)
    {
        AppendCheck.Batch(bundles);
        database.DemandSpace();
        return await _append.AppendAsync(bundles, cancel);
    }

    public Task<long> EpochAsync(CancellationToken cancel) => ReadAsync(log => log.EpochAsync(cancel), cancel);

    public Task<StreamHead> HeadAsync(StreamId stream, CancellationToken cancel) => ReadAsync(log => log.HeadAsync(stream, cancel), cancel);

    public Task<IReadOnlyList<StreamHead>> HeadsAsync(CancellationToken cancel) => ReadAsync(log => log.HeadsAsync(cancel), cancel);

    public Task<IReadOnlyList<StreamHead>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancel) =>
        ReadAsync(log => log.DueAsync(now, limit, cancel), cancel);

    public Task<IReadOnlyList<FactRow>> ReadAsync(StreamId stream, long after, int limit, CancellationToken cancel) =>
        ReadAsync(log => log.ReadAsync(stream, after, limit, cancel), cancel);

    public Task<IReadOnlyList<CommandRow>> CommandsAsync(StreamId stream, CancellationToken cancel) =>
        ReadAsync(log => log.CommandsAsync(stream, cancel), cancel);

    public Task<CommandRow?> FindCommandAsync(StreamId stream, string sender, Guid commandId, CancellationToken cancel) =>
        ReadAsync(log => log.FindCommandAsync(stream, sender, commandId, cancel), cancel);

    public Task<int> ForgetCommandsAsync(DateTimeOffset before, CancellationToken cancel) => database.Writer.RunAsync(
        async transaction =>
        {
            await using var command = transaction.Connection!.CreateCommand();
            command.CommandText = "delete from commands where at < @before";
            command.Parameters.AddWithValue("@before", Chain.Microseconds(before));
            return await command.ExecuteNonQueryAsync(CancellationToken.None);
        },
        cancel);

    public void Dispose() => _append.Dispose();

    private Task<T> ReadAsync<T>(Func<FactQueries, Task<T>> read, CancellationToken cancel) =>
        database.ReadAsync(connection => read(new FactQueries(connection)), cancel);
}
