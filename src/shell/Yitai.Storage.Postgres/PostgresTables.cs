using System.Data.Common;
using Dapper;

namespace Yitai.Storage.Postgres;

/// <summary>The tables of the connection's schema, parents before children; a partitioned table is one.</summary>
internal static class PostgresTables
{
    private const string Columns =
        """
        select c.relname as Table, a.attname as Name, format_type(a.atttypid, null) as Type,
               coalesce(array_position(i.indkey::int2[], a.attnum), -1) as Key
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_index i on i.indrelid = c.oid and i.indisprimary
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
          and c.relname <> 'schema_scripts'
        order by c.relname collate "C", a.attnum
        """;

    private const string References =
        """
        select c.conrelid::regclass::text as Child, c.confrelid::regclass::text as Parent
        from pg_constraint c where c.contype = 'f' and c.connamespace = current_schema()::regnamespace
        """;

    public static async Task<IReadOnlyList<TableShape>> ReadAsync(DbConnection connection)
    {
        var columns = await connection.QueryAsync<Column>(Columns);
        var parents = (await connection.QueryAsync<Reference>(References)).ToLookup(reference => reference.Child, reference => reference.Parent);
        var shapes = columns.GroupBy(column => column.Table).Select(table => new TableShape(
            table.Key,
            [.. table.Select(column => new ColumnShape(column.Name, KindOf(column)))],
            [.. table.Where(column => column.Key >= 0).OrderBy(column => column.Key).Select(column => column.Name)]));
        return TableOrder.ParentsFirst([.. shapes], parents);
    }

    private static ColumnKind KindOf(Column column) => column.Type switch
    {
        "text" => ColumnKind.Text,
        "bigint" or "integer" or "smallint" => ColumnKind.Whole,
        "boolean" => ColumnKind.Truth,
        "double precision" => ColumnKind.Real,
        "bytea" => ColumnKind.Bytes,
        var other => throw new NotSupportedException($"Column {column.Table}.{column.Name} has the type {other}, which the other database does not know."),
    };

    private sealed record Column(string Table, string Name, string Type, int Key);

    private sealed record Reference(string Child, string Parent);
}
