using System.Data.Common;
using Dapper;

namespace Yitai.Storage.Sqlite;

/// <summary>The tables of a SQLite file, parents before children.</summary>
internal static class SqliteTables
{
    public static async Task<IReadOnlyList<TableShape>> ReadAsync(DbConnection connection)
    {
        var names = await connection.QueryAsync<string>(
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> 'schema_scripts' order by name");
        var shapes = new List<TableShape>();
        foreach (var name in names)
        {
            var columns = (await connection.QueryAsync<(string Name, string Type, long Pk)>(
                "select name, type, pk from pragma_table_info(@name) order by cid", new { name })).ToList();
            shapes.Add(new TableShape(
                name,
                [.. columns.Select(column => new ColumnShape(column.Name, KindOf(name, column.Name, column.Type)))],
                [.. columns.Where(column => column.Pk > 0).OrderBy(column => column.Pk).Select(column => column.Name)]));
        }

        var parents = (await connection.QueryAsync<(string Child, string Parent)>(
            "select m.name, f.\"table\" from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table'"))
            .ToLookup(reference => reference.Child, reference => reference.Parent);
        return TableOrder.ParentsFirst(shapes, parents);
    }

    private static ColumnKind KindOf(string table, string column, string type) => type.ToUpperInvariant() switch
    {
        "TEXT" => ColumnKind.Text,
        "BIGINT" or "INTEGER" => ColumnKind.Whole,
        "BOOLEAN" => ColumnKind.Truth,
        "DOUBLE PRECISION" or "REAL" => ColumnKind.Real,
        "BLOB" => ColumnKind.Bytes,
        var other => throw new NotSupportedException($"Column {table}.{column} has the type {other}, which the other database does not know."),
    };
}
