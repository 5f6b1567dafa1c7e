using System.Data.Common;
using Dapper;

namespace Yitai.Storage;

/// <summary>Which numbered scripts a database has had: the table <c>schema_scripts</c>.</summary>
public static class SchemaScripts
{
    /// <summary>Runs what is missing, inside the caller's transaction.</summary>
    /// <exception cref="DatabaseTooNewException">The database has had a script this program does not know.</exception>
    public static async Task ApplyAsync(DbConnection connection, ScriptSet scripts, DateTimeOffset now)
    {
        await connection.ExecuteAsync(
            "create table if not exists schema_scripts "
            + "(area text not null, number integer not null, name text not null, applied_at bigint not null, primary key (area, number))");
        var last = await connection.ExecuteScalarAsync<int>(
            "select coalesce(max(number), 0) from schema_scripts where area = @Area", new { scripts.Area });
        if (last > scripts.Scripts.Count)
        {
            throw new DatabaseTooNewException(
                $"The database is at step {last} of '{scripts.Area}', this program knows {scripts.Scripts.Count}: start the newer program.");
        }

        foreach (var script in scripts.Scripts.Skip(last))
        {
            await connection.ExecuteAsync(script.Sql);
            await connection.ExecuteAsync(
                "insert into schema_scripts (area, number, name, applied_at) values (@Area, @Number, @Name, @At)",
                new { scripts.Area, script.Number, script.Name, At = Chain.Microseconds(now) });
        }
    }
}

/// <summary>The database was last used by a newer program; an older one would misread it.</summary>
public sealed class DatabaseTooNewException(string message) : Exception(message);
