using System.Data.Common;
using Dapper;
using Yitai.Storage;

namespace Yitai.Host.Register;

/// <summary>Reads and writes of the register inside one request: what is nested in a write is part of its transaction.</summary>
public sealed class RegisterWork(IDatabase database, StaffRegister register)
{
    private DbConnection? _writing;

    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel) =>
        _writing is { } open ? work(open) : database.ReadAsync(work, cancel);

    /// <summary>Commits, and shows the change to every request of this node before it returns, of the others within a second.</summary>
    public async Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel)
    {
        if (_writing is { } open)
        {
            return await work(open);
        }

        var result = await database.WriteAsync(
            async connection =>
            {
                _writing = connection;
                try
                {
                    // Locks the register: two changes at the same moment wait for each other.
                    await connection.ExecuteAsync("update register_version set version = version + 1 where id = 1");
                    return await work(connection);
                }
                finally
                {
                    _writing = null;
                }
            },
            cancel);
        await register.ReloadAsync(cancel);
        return result;
    }
}
