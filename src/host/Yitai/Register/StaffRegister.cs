using System.Collections.Frozen;
using System.Data.Common;
using Dapper;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Host.Register;

/// <summary>Who there is: people, devices and API keys in memory, as every request reads them.</summary>
public sealed class StaffRegister(IDatabase database)
{
    private readonly Lock _gate = new();
    private volatile Pages _pages = Pages.Empty;

    public Pages Current => _pages;

    public string? NameOf(StaffId staff) => _pages.Person(staff.Value)?.Name;

    public static ScriptSet Scripts(IDatabase database) =>
        ScriptSet.Embedded(typeof(StaffRegister).Assembly, "identity", $"Scripts/identity/{database.Kind}");

    public async Task ReloadAsync(CancellationToken cancel)
    {
        var pages = await database.ReadAsync(
            async connection => new Pages(
                await VersionAsync(connection),
                (await new StaffTable(connection).AllAsync()).ToFrozenDictionary(a => StaffAccount.KeyOf(a.StaffNo), Person.Of),
                (await new DeviceTable(connection).AllAsync()).ToFrozenDictionary(d => d.Id),
                (await new ApiKeyTable(connection).AllAsync()).ToFrozenDictionary(k => k.Id)),
            cancel);
        lock (_gate)
        {
            if (pages.Version >= _pages.Version)
            {
                _pages = pages;
            }
        }
    }

    /// <summary>Reloads when another node has changed something.</summary>
    public async Task RefreshAsync(CancellationToken cancel)
    {
        if (await database.ReadAsync(VersionAsync, cancel) != _pages.Version)
        {
            await ReloadAsync(cancel);
        }
    }

    private static Task<long> VersionAsync(DbConnection connection) =>
        connection.ExecuteScalarAsync<long>("select version from register_version where id = 1");

    /// <summary>The register at one moment.</summary>
    public sealed record Pages(
        long Version, FrozenDictionary<string, Person> People, FrozenDictionary<string, Device> Devices, FrozenDictionary<string, ApiKey> Keys)
    {
        public static Pages Empty { get; } = new(-1, FrozenDictionary<string, Person>.Empty, FrozenDictionary<string, Device>.Empty, FrozenDictionary<string, ApiKey>.Empty);

        public Person? Person(string staffNo) => People.GetValueOrDefault(StaffAccount.KeyOf(staffNo));
    }
}
