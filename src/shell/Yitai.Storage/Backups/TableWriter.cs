using System.Buffers;
using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Yitai.Storage;

/// <summary>Writes tables of one snapshot into a zip.</summary>
internal sealed class TableWriter(DbConnection snapshot, ZipArchive zip, IProgress<BackupProgress>? progress)
{
    private const int ReportEvery = 10_000;

    public async Task<BackupTable> WriteAsync(TableShape table, CancellationToken cancel)
    {
        var written = new BackupTable(table.Name, table.Columns, 0, "");
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var entry = zip.CreateEntry(written.Entry, CompressionLevel.Fastest).Open();
        var line = new ArrayBufferWriter<byte>(4096);
        await using var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        await using var command = snapshot.CreateCommand();
        command.CommandText = Select(table);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var count = 0L;
        while (await rows.ReadAsync(cancel))
        {
            line.ResetWrittenCount();
            json.Reset();
            JsonRow.Write(json, rows, table.Columns);
            await json.FlushAsync(cancel);
            line.Write("\n"u8);
            sha.AppendData(line.WrittenSpan);
            await entry.WriteAsync(line.WrittenMemory, cancel);
            if (++count % ReportEvery == 0)
            {
                progress?.Report(new BackupProgress(table.Name, count));
            }
        }

        progress?.Report(new BackupProgress(table.Name, count));
        return written with { Rows = count, Sha256 = Convert.ToHexStringLower(sha.GetHashAndReset()) };
    }

    private static string Select(TableShape table) =>
        $"select {string.Join(", ", table.Columns.Select(column => Quoted.Name(column.Name)))} from {Quoted.Name(table.Name)}"
        + (table.Key.Count > 0 ? " order by " + string.Join(", ", table.Key.Select(Quoted.Name)) : "");
}
