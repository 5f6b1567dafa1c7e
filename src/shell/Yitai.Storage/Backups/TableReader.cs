using System.Data;
using System.Data.Common;
using System.IO.Compression;
using System.Text;

namespace Yitai.Storage;

/// <summary>Fills tables from a zip on an open write transaction, many rows a statement.</summary>
internal sealed class TableReader(DbConnection connection, ZipArchive zip, IProgress<BackupProgress>? progress)
{
    private const int RowsInAStatement = 50;

    public async Task FillAsync(BackupTable table, CancellationToken cancel)
    {
        await using var many = Insert(table, RowsInAStatement);
        await using var one = Insert(table, 1);
        using var lines = new StreamReader(zip.GetEntry(table.Entry)!.Open(), Encoding.UTF8);
        var waiting = new List<object?[]>(RowsInAStatement);
        var count = 0L;
        while (await lines.ReadLineAsync(cancel) is { } line)
        {
            waiting.Add(JsonRow.Read(line, table.Columns));
            if (waiting.Count == RowsInAStatement)
            {
                await RunAsync(many, waiting, cancel);
                waiting.Clear();
                progress?.Report(new BackupProgress(table.Name, count += RowsInAStatement));
            }
        }

        foreach (var row in waiting)
        {
            await RunAsync(one, [row], cancel);
        }

        progress?.Report(new BackupProgress(table.Name, count + waiting.Count));
    }

    private static Task<int> RunAsync(DbCommand insert, List<object?[]> rows, CancellationToken cancel)
    {
        var i = 0;
        foreach (var value in rows.SelectMany(row => row))
        {
            insert.Parameters[i++].Value = value ?? DBNull.Value;
        }

        return insert.ExecuteNonQueryAsync(cancel);
    }

    private DbCommand Insert(BackupTable table, int rows)
    {
        var columns = table.Columns;
        var insert = connection.CreateCommand();
        insert.CommandText =
            $"insert into {Quoted.Name(table.Name)} ({string.Join(", ", columns.Select(column => Quoted.Name(column.Name)))}) values "
            + string.Join(", ", Enumerable.Range(0, rows).Select(
                row => "(" + string.Join(", ", Enumerable.Range(row * columns.Count, columns.Count).Select(i => "@p" + i)) + ")"));
        for (var i = 0; i < rows * columns.Count; i++)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = "@p" + i;
            parameter.DbType = TypeOf(columns[i % columns.Count].Kind);
            insert.Parameters.Add(parameter);
        }

        return insert;
    }

    private static DbType TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => DbType.String,
        ColumnKind.Whole => DbType.Int64,
        ColumnKind.Truth => DbType.Boolean,
        ColumnKind.Real => DbType.Double,
        _ => DbType.Binary,
    };
}
