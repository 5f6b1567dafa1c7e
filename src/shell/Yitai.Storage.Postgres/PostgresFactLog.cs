using Npgsql;
using Yitai.Kernel;

namespace Yitai.Storage.Postgres;

/// <summary>The log in PostgreSQL. Several nodes may append to the same streams; the heads' row locks decide who wins.</summary>
public sealed class PostgresFactLog(PostgresDatabase database, IHeadHints hints) : IFactLog
{
    private readonly PostgresAppend _append = new(database.Source, database.AnswerWithin);

    public async Task<IReadOnlyList<AppendOutcome>> AppendAsync(IReadOnlyList<AppendBundle> bundles, CancellationToken cancel)
    {
        AppendCheck.Batch(bundles);
        try
        {
            var outcomes = await _append.AppendAsync(bundles, cancel);
            hints.Tell(bundles.Zip(outcomes).Where(pair => pair.Second == AppendOutcome.Appended)
                .SelectMany(pair => pair.First.Parts, (_, part) => part.Head.Stream));
            return outcomes;
        }
        catch (Exception fault) when (PostgresFaults.IsOfTheMachine(fault))
        {
            throw PostgresFaults.Unavailable(fault);
        }
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

    public async Task<int> ForgetCommandsAsync(DateTimeOffset before, CancellationToken cancel)
    {
        try
        {
            await using var command = database.Source.CreateCommand("delete from commands where at < $1");
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = Chain.Microseconds(before) });
            return await command.ExecuteNonQueryAsync(cancel);
        }
        catch (Exception fault) when (PostgresFaults.IsOfTheMachine(fault))
        {
            throw PostgresFaults.Unavailable(fault);
        }
    }

    private Task<T> ReadAsync<T>(Func<FactQueries, Task<T>> read, CancellationToken cancel) =>
        database.ReadAsync(connection => read(new FactQueries(connection)), cancel);
}
