using Dapper;
using Microsoft.Data.Sqlite;
using Yitai.Storage.Sqlite;

namespace Yitai.Storage.Tests.Labs;

public sealed class SqliteLab : StorageLab
{
    private readonly string _folder = Directory.CreateTempSubdirectory("yitai-sqlite-").FullName;
    private readonly List<IAsyncDisposable> _others = [];
    private SqliteDatabase? _database;
    private SqliteFactLog? _log;
    private long _free = long.MaxValue;

    public override IDatabase Database => _database!;

    public override IFactLog Log => _log!;

    private SqliteOptions Options => new(_folder) { BusyFor = TimeSpan.FromSeconds(1), FreeBytesOf = _ => _free };

    private string File => Path.Combine(_folder, "log.db");

    public static async Task<StorageLab> OpenAsync()
    {
        var lab = new SqliteLab();
        lab._database = await SqliteDatabase.OpenLogAsync(lab.Options, CancellationToken.None);
        lab._log = new SqliteFactLog(lab._database);
        return lab;
    }

    public override async Task<IFactLog> AnotherNodeAsync()
    {
        var database = await SqliteDatabase.OpenLogAsync(Options with { BusyFor = TimeSpan.FromSeconds(20) }, CancellationToken.None);
        _others.Add(database);
        return new SqliteFactLog(database);
    }

    public override Task<StorageLab> AnotherAsync() => OpenAsync();

    public override async Task<IAsyncDisposable> LockAsync()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=false");
        await connection.OpenAsync();
        await connection.ExecuteAsync("begin immediate");
        return connection;
    }

    public override Task TakeAwayAsync()
    {
        System.IO.File.Move(File, File + ".away");
        return Task.CompletedTask;
    }

    public override Task BringBackAsync()
    {
        System.IO.File.Move(File + ".away", File);
        return Task.CompletedTask;
    }

    public override Task FillAsync()
    {
        _free = 1024;
        return Task.CompletedTask;
    }

    public override Task MakeRoomAsync()
    {
        _free = long.MaxValue;
        return Task.CompletedTask;
    }

    public override Task RefuseFactsNamedAsync(string name) => TamperAsync(
        $"create trigger refuse before insert on facts when new.name = '{name}' begin select raise(abort, 'refused'); end");

    protected override async ValueTask CloseAsync()
    {
        foreach (var other in _others)
        {
            await other.DisposeAsync();
        }

        _log!.Dispose();
        await _database!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
