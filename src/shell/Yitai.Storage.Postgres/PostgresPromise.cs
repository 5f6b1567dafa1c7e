using Dapper;
using Npgsql;

namespace Yitai.Storage.Postgres;

/// <summary>What the server's settings promise, as this session sees them.</summary>
internal static class PostgresPromise
{
    public static async Task<Durability> OfAsync(NpgsqlConnection connection)
    {
        var settings = (await connection.QueryAsync<Setting>(
            "select name as Name, setting as Now, coalesce(reset_val, setting) as Reset from pg_settings where name in "
            + "('fsync', 'full_page_writes', 'synchronous_commit', 'synchronous_standby_names', 'server_encoding', 'server_version_num')"))
            .ToDictionary(setting => setting.Name);
        var weak = Weaknesses(settings).ToList();
        var standbys = (await connection.QueryAsync<string>(
            "select application_name from pg_stat_replication where sync_state in ('sync', 'quorum') and state = 'streaming'")).ToList();
        var waits = settings["synchronous_commit"].Now is "on" or "remote_apply";
        var standby = waits && settings["synchronous_standby_names"].Now.Length > 0 && standbys.Count > 0;
        return new Durability(
            weak.Count == 0,
            standby,
            weak.Count > 0 ? "Answered commands could be lost: " + string.Join("; ", weak) + "."
                : standby ? $"Every answered command is on the disks of the server and of its standby ({string.Join(", ", standbys)})."
                : "Every answered command is on the disk of the server; there is no synchronous standby "
                  + $"(synchronous_standby_names='{settings["synchronous_standby_names"].Now}', {standbys.Count} connected).",
            FreeBytes: null);
    }

    private static IEnumerable<string> Weaknesses(Dictionary<string, Setting> settings)
    {
        if (int.Parse(settings["server_version_num"].Now) < 150000)
        {
            yield return "the server is older than PostgreSQL 15";
        }

        if (settings["server_encoding"].Now != "UTF8")
        {
            yield return $"the database's encoding is {settings["server_encoding"].Now}, not UTF8";
        }

        foreach (var name in new[] { "fsync", "full_page_writes" })
        {
            if (settings[name].Now != "on")
            {
                yield return $"{name} is {settings[name].Now}";
            }
        }

        if (settings["synchronous_commit"] is var commit && (IsWeak(commit.Now) || IsWeak(commit.Reset)))
        {
            yield return $"synchronous_commit is {commit.Now} (server: {commit.Reset})";
        }
    }

    private static bool IsWeak(string synchronousCommit) => synchronousCommit is "off" or "local";

    private sealed record Setting(string Name, string Now, string Reset);
}
