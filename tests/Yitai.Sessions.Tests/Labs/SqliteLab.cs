using Yitai.Storage;
using Yitai.Storage.Sqlite;

namespace Yitai.Sessions.Tests.Labs;

public sealed class SqliteLab : SessionLab
{
    private readonly string _folder = Directory.CreateTempSubdirectory("yitai-sessions-").FullName;
    private readonly List<(SqliteDatabase Database, SqliteFactLog Log)> _open = [];

    public override IDatabase Database => _open[0].Database;

    public override IFactLog Log => _open[0].Log;

    protected override int Lanes => 2;

    public static async Task<SessionLab> NewAsync()
    {
        var lab = new SqliteLab();
        await lab.OpenAsync();
        return lab;
    }

    public override Task RefuseFactsNamedAsync(string name) => TamperAsync(
        $"create trigger refuse before insert on facts when new.name = '{name}' begin select raise(abort, 'refused'); end");

    protected override async Task<IFactLog> OpenAsync()
    {
        var database = await SqliteDatabase.OpenLogAsync(
            new SqliteOptions(_folder) { BusyFor = TimeSpan.FromSeconds(20), MinimumFreeBytes = 0 }, CancellationToken.None);
        var log = new SqliteFactLog(database);
        _open.Add((database, log));
        return log;
    }

    protected override async Task CloseAsync()
    {
        foreach (var (database, log) in _open)
        {
            log.Dispose();
            await database.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
