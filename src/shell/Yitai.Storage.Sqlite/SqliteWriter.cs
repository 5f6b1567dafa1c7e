using System.Data;
using Microsoft.Data.Sqlite;

namespace Yitai.Storage.Sqlite;

/// <summary>The file's one writer: a guarded connection, thrown away after a fault and opened again by the next work.</summary>
/// <remarks>SQLite knows no waiting without a thread: the sync of the disk blocks the thread that is at work here.</remarks>
internal sealed class SqliteWriter(SqliteFile file) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private SqliteConnection? _connection;

    /// <summary>Runs the work in one immediate transaction, which is committed unless the work throws.</summary>
    /// <exception cref="LogUnavailableException">Locked, full, gone or damaged; the outcome is unknown.</exception>
    public async Task<T> RunAsync<T>(Func<SqliteTransaction, Task<T>> work, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            return await InTransactionAsync(work);
        }
        catch (SqliteException fault) when (!SqliteFaults.IsAboutContent(fault))
        {
            Discard();
            throw SqliteFaults.Unavailable(fault);
        }
        catch (LogUnavailableException)
        {
            Discard();
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();
        Discard();
        _turn.Dispose();
    }

    private async Task<T> InTransactionAsync<T>(Func<SqliteTransaction, Task<T>> work)
    {
        // A file that was moved away stays writable through the open handle, and everything written there would be lost.
        if (!File.Exists(file.Path))
        {
            throw new LogUnavailableException($"The file {file.Path} is gone.");
        }

        _connection ??= file.OpenWriter();
        await using var transaction = _connection.BeginTransaction(IsolationLevel.Serializable, deferred: false);
        var result = await work(transaction);
        await transaction.CommitAsync();
        return result;
    }

    private void Discard()
    {
        _connection?.Dispose();
        _connection = null;
    }
}
